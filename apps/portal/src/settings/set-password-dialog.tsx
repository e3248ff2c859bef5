import { Field, Input } from '@fluentui/react-components';
import type { Account } from '@tandem/protocol';
import { useState } from 'react';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useNotify } from '../parts/notify.tsx';
import { MIN_PASSWORD_LENGTH } from '../parts/password-length.ts';
import { api } from '../shell/api.ts';

export function SetPasswordDialog({ account, onClose }: { readonly account: Account; readonly onClose: () => void }) {
  const notify = useNotify();
  const [password, setPassword] = useState('');
  return (
    <FormDialog
      title={`Set a new password for ${account.name}`}
      submitLabel="Set password"
      isReady={password.length >= MIN_PASSWORD_LENGTH}
      submit={() => api('updateAccount', { params: { accountId: account.id }, body: { password } })}
      onDone={() => {
        notify.done(`${account.name} signs in with the new password from now on.`);
        onClose();
      }}
      onClose={onClose}
    >
      <Field
        label="New password"
        required
        hint={`At least ${MIN_PASSWORD_LENGTH} characters. Wherever the account is signed in, it is signed out.`}
      >
        <Input type="password" autoComplete="new-password" value={password} onChange={(_, { value }) => setPassword(value)} />
      </Field>
    </FormDialog>
  );
}
