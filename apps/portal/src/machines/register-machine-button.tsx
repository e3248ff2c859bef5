import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { MACHINES } from './messages.ts';
import { RegisterMachineDialog } from './register-machine-dialog.tsx';

export function RegisterMachineButton() {
  const { register } = useMessages(MACHINES);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button appearance="primary" icon={<AddRegular />} onClick={() => setOpen(true)}>
        {register.title}
      </Button>
      {isOpen && <RegisterMachineDialog onClose={() => setOpen(false)} />}
    </>
  );
}
