import type { Connection } from '@tandem/protocol';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Time } from '../parts/time.tsx';
import { ConnectionActions } from './connection-actions.tsx';
import { ConnectionStatus } from './connection-status.tsx';

const KINDS = { password: 'User name and password', 'sign-in': 'Signed-in user, attended' } as const;

const COLUMNS: readonly Column<Connection>[] = [
  { label: 'Name', grow: 1.6, cell: ({ name }) => name },
  { label: 'Target', grow: 1.2, cell: ({ targetName }) => targetName },
  { label: 'User', cell: ({ username }) => username },
  { label: 'Kind', grow: 1.2, cell: ({ kind }) => KINDS[kind] },
  { label: 'State', grow: 1.4, cell: (connection) => <ConnectionStatus connection={connection} /> },
  { label: 'Checked', grow: 1.4, cell: ({ checkedAt }) => <Time at={checkedAt} /> },
  { label: 'Actions', grow: 1.2, isForActions: true, cell: (connection) => <ConnectionActions connection={connection} /> },
];

export function ConnectionTable({ connections }: { readonly connections: readonly Connection[] }) {
  return <ResourceTable label="Connections" columns={COLUMNS} rows={connections} keyOf={({ id }) => id} />;
}
