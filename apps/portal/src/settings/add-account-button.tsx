import { Button } from '@fluentui/react-components';
import { PersonAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { AddAccountDialog } from './add-account-dialog.tsx';

export function AddAccountButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button appearance="primary" icon={<PersonAddRegular />} onClick={() => setOpen(true)}>
        Add a person
      </Button>
      {isOpen && <AddAccountDialog onClose={() => setOpen(false)} />}
    </>
  );
}
