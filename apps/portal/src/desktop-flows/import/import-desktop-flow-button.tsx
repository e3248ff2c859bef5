import { Button } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { DESKTOP_FLOWS } from '../messages.ts';
import { ImportDesktopFlowDialog } from './import-desktop-flow-dialog.tsx';

export function ImportDesktopFlowButton() {
  const text = useMessages(DESKTOP_FLOWS);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<ArrowUploadRegular />} onClick={() => setOpen(true)}>
        {text.import}
      </Button>
      {isOpen && <ImportDesktopFlowDialog onClose={() => setOpen(false)} />}
    </>
  );
}
