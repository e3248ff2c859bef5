import type { Account } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { Time } from '../parts/time.tsx';
import { AccountActions } from './account-actions.tsx';
import { AttendedLicence } from './attended-licence.tsx';
import { LicenceCounts } from './licence-counts.tsx';
import { SETTINGS } from './messages.ts';
import { RoleSelect } from './role-select.tsx';
import { useAccounts } from './settings-queries.ts';

export function PeopleTab() {
  const text = useMessages(SETTINGS);
  return (
    <Loaded query={useAccounts()}>
      {(accounts) => (
        <>
          <LicenceCounts accounts={accounts} />
          <ResourceTable label={text.tabs.people} columns={columnsIn(text)} rows={accounts} keyOf={({ id }) => id} />
        </>
      )}
    </Loaded>
  );
}

function columnsIn(text: (typeof SETTINGS)['en']): readonly Column<Account>[] {
  const { columns: words } = text;
  return [
    { label: words.name, grow: 1.2, cell: ({ name }) => name },
    { label: words.email, grow: 1.6, cell: ({ email }) => email },
    { label: words.role, grow: 1.2, cell: (account) => <RoleSelect account={account} /> },
    { label: words.state, grow: 0.9, cell: ({ isDisabled }) => <StatusBadge status={isDisabled ? 'Disabled' : 'Active'} /> },
    { label: words.attendedLicence, grow: 0.9, cell: (account) => <AttendedLicence account={account} /> },
    { label: words.signsInWith, cell: (account) => signInWays(account, text) },
    { label: words.added, grow: 1.2, cell: ({ createdAt }) => <Time at={createdAt} /> },
    { label: words.actions, grow: 1.8, isForActions: true, cell: (account) => <AccountActions account={account} /> },
  ];
}

function signInWays({ hasPassword, hasWorkAccount }: Account, text: (typeof SETTINGS)['en']): string {
  const ways = [...(hasPassword ? [text.password] : []), ...(hasWorkAccount ? [text.workAccount] : [])];
  return ways.length === 0 ? '–' : ways.join(', ');
}
