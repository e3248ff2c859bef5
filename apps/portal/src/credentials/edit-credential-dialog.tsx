import type { Credential } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { type CredentialDraft, CredentialFields, isComplete } from './credential-fields.tsx';
import { CREDENTIALS_KEY } from './credential-queries.ts';
import { CREDENTIALS } from './messages.ts';

interface EditCredentialDialogProps {
  readonly credential: Credential;
  readonly onClose: () => void;
}

export function EditCredentialDialog({ credential, onClose }: EditCredentialDialogProps) {
  const text = useMessages(CREDENTIALS);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const { id, name, description, username, isShared } = credential;
  const [draft, setDraft] = useState<CredentialDraft>({ name, description, username, isShared, password: '' });
  const { password, ...rest } = draft;
  return (
    <FormDialog
      title={text.editTitle(name)}
      submitLabel={text.save}
      whatIsMissing={text.fillInChange}
      isReady={isComplete(draft, true)}
      submit={() => api('updateCredential', { params: { credentialId: id }, body: { ...rest, ...(password === '' ? {} : { password }) } })}
      onDone={(changed) => {
        void queryClient.invalidateQueries({ queryKey: CREDENTIALS_KEY });
        notify.done(text.changed(changed.name));
        onClose();
      }}
      onClose={onClose}
    >
      <CredentialFields draft={draft} onChange={setDraft} hasPassword />
    </FormDialog>
  );
}
