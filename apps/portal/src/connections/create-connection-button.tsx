import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { useNotify } from '../parts/notify.tsx';
import { CreateConnectionDialog } from './create-connection-dialog.tsx';
import { CONNECTIONS } from './messages.ts';

export function CreateConnectionButton() {
  const text = useMessages(CONNECTIONS);
  const [isOpen, setOpen] = useState(false);
  const notify = useNotify();
  return (
    <>
      <Button appearance="primary" icon={<AddRegular />} onClick={() => setOpen(true)}>
        {text.newConnection}
      </Button>
      {isOpen && (
        <CreateConnectionDialog
          onClose={() => setOpen(false)}
          onCreated={({ name }) => {
            setOpen(false);
            notify.done(text.created(name));
          }}
        />
      )}
    </>
  );
}
