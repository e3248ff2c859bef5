import { Select } from '@fluentui/react-components';
import type { Account } from '@tandem/protocol';
import { useUpdateAccount } from './use-update-account.ts';

export function RoleSelect({ account }: { readonly account: Account }) {
  const update = useUpdateAccount(account.id);
  return (
    <Select
      size="small"
      aria-label={`Role of ${account.name}`}
      value={account.role}
      onChange={(_, { value }) => void update({ role: value === 'admin' ? 'admin' : 'maker' })}
    >
      <option value="maker">Maker</option>
      <option value="admin">Administrator</option>
    </Select>
  );
}
