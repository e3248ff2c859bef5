import { Field, Input, Select } from '@fluentui/react-components';
import type { Account } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useNotify } from '../parts/notify.tsx';
import { MIN_PASSWORD_LENGTH } from '../parts/password-length.ts';
import { api } from '../shell/api.ts';
import { ACCOUNTS_KEY } from './settings-queries.ts';

interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly role: Account['role'];
  readonly password: string;
}

export function AddAccountDialog({ onClose }: { readonly onClose: () => void }) {
  const queryClient = useQueryClient();
  const notify = useNotify();
  const [account, setAccount] = useState<NewAccount>({ email: '', name: '', role: 'maker', password: '' });
  const isReady = account.email.includes('@') && account.name.trim() !== '' && account.password.length >= MIN_PASSWORD_LENGTH;
  return (
    <FormDialog
      title="Add a person"
      submitLabel="Add"
      isReady={isReady}
      submit={() => api('createAccount', { body: account })}
      onDone={({ name }) => {
        void queryClient.invalidateQueries({ queryKey: ACCOUNTS_KEY });
        notify.done(`${name} can sign in now.`);
        onClose();
      }}
      onClose={onClose}
    >
      <Field label="Name" required>
        <Input value={account.name} maxLength={200} onChange={(_, { value }) => setAccount({ ...account, name: value })} />
      </Field>
      <Field label="E-mail address" required>
        <Input
          type="email"
          autoComplete="off"
          value={account.email}
          maxLength={320}
          onChange={(_, { value }) => setAccount({ ...account, email: value.trim() })}
        />
      </Field>
      <Field label="Role" required hint="Makers see and change what is theirs; administrators everything">
        <Select value={account.role} onChange={(_, { value }) => setAccount({ ...account, role: value === 'admin' ? 'admin' : 'maker' })}>
          <option value="maker">Maker</option>
          <option value="admin">Administrator</option>
        </Select>
      </Field>
      <Field
        label="First password"
        required
        hint={`At least ${MIN_PASSWORD_LENGTH} characters; the person changes it after the first sign-in`}
      >
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
