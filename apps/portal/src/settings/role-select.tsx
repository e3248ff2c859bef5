import { Select, Text } from '@fluentui/react-components';
import type { Account } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { api } from '../shell/api.ts';
import { ME_KEY } from '../shell/me.ts';
import { SETTINGS } from './messages.ts';
import { ACCOUNTS_KEY } from './settings-queries.ts';

/** The role of an account; another one is asked about first. */
export function RoleSelect({ account }: { readonly account: Account }) {
  const text = useMessages(SETTINGS);
  const [wanted, setWanted] = useState<Account['role'] | undefined>(undefined);
  return (
    <>
      <Select
        size="small"
        aria-label={text.roleOf(account.name)}
        value={account.role}
        onChange={(_, { value }) => setWanted(value === 'admin' ? 'admin' : 'maker')}
      >
        <option value="maker">{text.roles.maker}</option>
        <option value="admin">{text.roles.admin}</option>
      </Select>
      {wanted !== undefined && <ChangeRoleDialog account={account} role={wanted} onClose={() => setWanted(undefined)} />}
    </>
  );
}

interface ChangeRoleDialogProps {
  readonly account: Account;
  readonly role: Account['role'];
  readonly onClose: () => void;
}

function ChangeRoleDialog({ account, role, onClose }: ChangeRoleDialogProps) {
  const text = useMessages(SETTINGS);
  const queryClient = useQueryClient();
  return (
    <FormDialog
      title={text.changeRole(account.name, text.roles[role])}
      submitLabel={text.changeRoleConfirm}
      isReady
      submit={() => api('updateAccount', { params: { accountId: account.id }, body: { role } })}
      onDone={() => {
        void queryClient.invalidateQueries({ queryKey: ACCOUNTS_KEY });
        void queryClient.invalidateQueries({ queryKey: ME_KEY });
        onClose();
      }}
      onClose={onClose}
    >
      <Text>{role === 'admin' ? text.becomesAdmin : text.becomesMaker}</Text>
    </FormDialog>
  );
}
