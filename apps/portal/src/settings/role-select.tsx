import { Select } from '@fluentui/react-components';
import type { Account } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { SETTINGS } from './messages.ts';
import { useUpdateAccount } from './use-update-account.ts';

export function RoleSelect({ account }: { readonly account: Account }) {
  const text = useMessages(SETTINGS);
  const update = useUpdateAccount(account.id);
  return (
    <Select
      size="small"
      aria-label={text.roleOf(account.name)}
      value={account.role}
      onChange={(_, { value }) => void update({ role: value === 'admin' ? 'admin' : 'maker' })}
    >
      <option value="maker">{text.roles.maker}</option>
      <option value="admin">{text.roles.admin}</option>
    </Select>
  );
}
