import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { CreateVariableDialog } from './create-variable-dialog.tsx';
import { ENVIRONMENT_VARIABLES } from './messages.ts';

export function CreateVariableButton() {
  const text = useMessages(ENVIRONMENT_VARIABLES);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button appearance="primary" icon={<AddRegular />} onClick={() => setOpen(true)}>
        {text.newVariable}
      </Button>
      {isOpen && <CreateVariableDialog onClose={() => setOpen(false)} />}
    </>
  );
}
