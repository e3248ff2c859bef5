import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { type CredentialDraft, CredentialFields, isComplete } from './credential-fields.tsx';
import { CREDENTIALS_KEY } from './credential-queries.ts';
import { CREDENTIALS } from './messages.ts';

const EMPTY: CredentialDraft = { name: '', description: '', username: '', password: '', isShared: false };

export function CreateCredentialButton() {
  const text = useMessages(CREDENTIALS);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button appearance="primary" icon={<AddRegular />} onClick={() => setOpen(true)}>
        {text.newCredential}
      </Button>
      {isOpen && <CreateCredentialDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function CreateCredentialDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useMessages(CREDENTIALS);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const [draft, setDraft] = useState(EMPTY);
  return (
    <FormDialog
      title={text.createTitle}
      submitLabel={text.create}
      whatIsMissing={text.fillIn}
      isReady={isComplete(draft, false)}
      submit={() => api('createCredential', { body: draft })}
      onDone={({ name }) => {
        void queryClient.invalidateQueries({ queryKey: CREDENTIALS_KEY });
        notify.done(text.created(name));
        onClose();
      }}
      onClose={onClose}
    >
      <CredentialFields draft={draft} onChange={setDraft} hasPassword={false} />
    </FormDialog>
  );
}
