import type { Account } from '@tandem/protocol';
import { Loaded } from '../parts/loaded.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { Time } from '../parts/time.tsx';
import { AccountActions } from './account-actions.tsx';
import { AttendedLicence } from './attended-licence.tsx';
import { RoleSelect } from './role-select.tsx';
import { useAccounts } from './settings-queries.ts';

const COLUMNS: readonly Column<Account>[] = [
  { label: 'Name', grow: 1.2, cell: ({ name }) => name },
  { label: 'E-mail address', grow: 1.6, cell: ({ email }) => email },
  { label: 'Role', grow: 1.2, cell: (account) => <RoleSelect account={account} /> },
  { label: 'State', grow: 0.9, cell: ({ isDisabled }) => <StatusBadge status={isDisabled ? 'Disabled' : 'Active'} /> },
  { label: 'Attended licence', grow: 0.9, cell: (account) => <AttendedLicence account={account} /> },
  { label: 'Signs in with', cell: signInWays },
  { label: 'Added', cell: ({ createdAt }) => <Time at={createdAt} /> },
  { label: 'Actions', grow: 1.4, isForActions: true, cell: (account) => <AccountActions account={account} /> },
];

export function PeopleTab() {
  return (
    <Loaded query={useAccounts()}>
      {(accounts) => <ResourceTable label="People" columns={COLUMNS} rows={accounts} keyOf={({ id }) => id} />}
    </Loaded>
  );
}

function signInWays({ hasPassword, hasWorkAccount }: Account): string {
  const ways = [...(hasPassword ? ['Password'] : []), ...(hasWorkAccount ? ['Work account'] : [])];
  return ways.length === 0 ? '–' : ways.join(', ');
}
