import { Button } from '@fluentui/react-components';
import { DeleteRegular, EditRegular, HistoryRegular } from '@fluentui/react-icons';
import type { Credential } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { CREDENTIALS_KEY } from './credential-queries.ts';
import { CredentialUses } from './credential-uses.tsx';
import { EditCredentialDialog } from './edit-credential-dialog.tsx';
import { CREDENTIALS } from './messages.ts';

/** What the caller may do with the credential; nothing with one that is only shared with them. */
export function CredentialActions({ credential }: { readonly credential: Credential }) {
  const { isChangeable, isDeletable } = credential;
  return (
    <>
      {isDeletable && <UsesButton credential={credential} />}
      {isChangeable && <EditCredentialButton credential={credential} />}
      {isDeletable && <DeleteCredentialButton credential={credential} />}
    </>
  );
}

function UsesButton({ credential }: { readonly credential: Credential }) {
  const text = useMessages(CREDENTIALS);
  const [isOpen, setOpen] = useState(false);
  const label = text.uses(credential.name);
  return (
    <>
      <Button appearance="subtle" icon={<HistoryRegular />} aria-label={label} title={label} onClick={() => setOpen(true)} />
      {isOpen && <CredentialUses credential={credential} onClose={() => setOpen(false)} />}
    </>
  );
}

function EditCredentialButton({ credential }: { readonly credential: Credential }) {
  const text = useMessages(CREDENTIALS);
  const [isEditing, setEditing] = useState(false);
  const label = text.edit(credential.name);
  return (
    <>
      <Button appearance="subtle" icon={<EditRegular />} aria-label={label} title={label} onClick={() => setEditing(true)} />
      {isEditing && <EditCredentialDialog credential={credential} onClose={() => setEditing(false)} />}
    </>
  );
}

function DeleteCredentialButton({ credential: { id, name } }: { readonly credential: Credential }) {
  const text = useMessages(CREDENTIALS);
  const queryClient = useQueryClient();
  const notify = useNotify();
  return (
    <ConfirmButton
      appearance="subtle"
      isIconOnly
      label={text.deleteOf(name)}
      icon={<DeleteRegular />}
      title={text.deleteTitle(name)}
      question={text.deleteQuestion}
      confirmLabel={text.deleteConfirm}
      act={() => api('deleteCredential', { params: { credentialId: id } })}
      onDone={() => {
        notify.done(text.deleted(name));
        void queryClient.invalidateQueries({ queryKey: CREDENTIALS_KEY });
      }}
    />
  );
}
