import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { RegisterMachineDialog } from './register-machine-dialog.tsx';

export function RegisterMachineButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button appearance="primary" icon={<AddRegular />} onClick={() => setOpen(true)}>
        Register a machine
      </Button>
      {isOpen && <RegisterMachineDialog onClose={() => setOpen(false)} />}
    </>
  );
}
