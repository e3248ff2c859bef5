import { Field, Input } from '@fluentui/react-components';
import type { Account } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useNotify } from '../parts/notify.tsx';
import { MIN_PASSWORD_LENGTH } from '../parts/password-length.ts';
import { api } from '../shell/api.ts';
import { SETTINGS } from './messages.ts';

export function SetPasswordDialog({ account, onClose }: { readonly account: Account; readonly onClose: () => void }) {
  const text = useMessages(SETTINGS);
  const notify = useNotify();
  const [password, setPassword] = useState('');
  return (
    <FormDialog
      title={text.setPasswordOf(account.name)}
      submitLabel={text.setPassword}
      whatIsMissing={text.passwordFault(MIN_PASSWORD_LENGTH)}
      isReady={password.length >= MIN_PASSWORD_LENGTH}
      submit={() => api('updateAccount', { params: { accountId: account.id }, body: { password } })}
      onDone={() => {
        notify.done(text.passwordIsSet(account.name));
        onClose();
      }}
      onClose={onClose}
    >
      <Field label={text.newPassword} required hint={text.newPasswordHint(MIN_PASSWORD_LENGTH)}>
        <Input type="password" autoComplete="new-password" value={password} onChange={(_, { value }) => setPassword(value)} />
      </Field>
    </FormDialog>
  );
}
