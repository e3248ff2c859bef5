import { Field, Input, Select } from '@fluentui/react-components';
import type { Account } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useNotify } from '../parts/notify.tsx';
import { MIN_PASSWORD_LENGTH } from '../parts/password-length.ts';
import { api } from '../shell/api.ts';
import { SETTINGS } from './messages.ts';
import { ACCOUNTS_KEY } from './settings-queries.ts';

interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly role: Account['role'];
  readonly password: string;
}

export function AddAccountDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useMessages(SETTINGS);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const [account, setAccount] = useState<NewAccount>({ email: '', name: '', role: 'maker', password: '' });
  const isReady = account.email.includes('@') && account.name.trim() !== '' && account.password.length >= MIN_PASSWORD_LENGTH;
  return (
    <FormDialog
      title={text.addPerson}
      submitLabel={text.add}
      isReady={isReady}
      whatIsMissing={text.personFault(MIN_PASSWORD_LENGTH)}
      submit={() => api('createAccount', { body: account })}
      onDone={({ name }) => {
        void queryClient.invalidateQueries({ queryKey: ACCOUNTS_KEY });
        notify.done(text.added(name));
        onClose();
      }}
      onClose={onClose}
    >
      <Field label={text.name} required>
        <Input value={account.name} maxLength={200} onChange={(_, { value }) => setAccount({ ...account, name: value })} />
      </Field>
      <Field label={text.columns.email} required>
        <Input
          type="email"
          autoComplete="off"
          value={account.email}
          maxLength={320}
          onChange={(_, { value }) => setAccount({ ...account, email: value.trim() })}
        />
      </Field>
      <Field label={text.columns.role} required hint={text.roleHint}>
        <Select value={account.role} onChange={(_, { value }) => setAccount({ ...account, role: value === 'admin' ? 'admin' : 'maker' })}>
          <option value="maker">{text.roles.maker}</option>
          <option value="admin">{text.roles.admin}</option>
        </Select>
      </Field>
      <Field label={text.firstPassword} required hint={text.firstPasswordHint(MIN_PASSWORD_LENGTH)}>
        <Input
          type="password"
          autoComplete="new-password"
          value={account.password}
          onChange={(_, { value }) => setAccount({ ...account, password: value })}
        />
      </Field>
    </FormDialog>
  );
}
