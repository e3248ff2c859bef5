import { Button } from '@fluentui/react-components';
import { PersonAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { AddAccountDialog } from './add-account-dialog.tsx';
import { SETTINGS } from './messages.ts';

export function AddAccountButton() {
  const text = useMessages(SETTINGS);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button appearance="primary" icon={<PersonAddRegular />} onClick={() => setOpen(true)}>
        {text.addPerson}
      </Button>
      {isOpen && <AddAccountDialog onClose={() => setOpen(false)} />}
    </>
  );
}
