import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useNotify } from '../parts/notify.tsx';
import { CreateConnectionDialog } from './create-connection-dialog.tsx';

export function CreateConnectionButton() {
  const [isOpen, setOpen] = useState(false);
  const notify = useNotify();
  return (
    <>
      <Button appearance="primary" icon={<AddRegular />} onClick={() => setOpen(true)}>
        New connection
      </Button>
      {isOpen && (
        <CreateConnectionDialog
          onClose={() => setOpen(false)}
          onCreated={({ name }) => {
            setOpen(false);
            notify.done(`The connection ${name} was created.`);
          }}
        />
      )}
    </>
  );
}
