import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { WorkQueue } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { AddItemsDialog } from './add-items-dialog.tsx';
import { WORK_QUEUES } from './messages.ts';

export function AddItemsButton({ queue }: { readonly queue: WorkQueue }) {
  const { add } = useMessages(WORK_QUEUES);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button appearance="primary" icon={<AddRegular />} onClick={() => setOpen(true)}>
        {add.button}
      </Button>
      {isOpen && <AddItemsDialog queue={queue} onClose={() => setOpen(false)} />}
    </>
  );
}
