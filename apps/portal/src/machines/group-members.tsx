import type { MachineGroup } from '@tandem/protocol';
import { EmptyState } from '../parts/empty-state.tsx';
import { Link } from '../parts/link.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';

type Member = MachineGroup['members'][number];

const COLUMNS: readonly Column<Member>[] = [
  {
    label: 'Name',
    grow: 2,
    cell: ({ machineId, name }) => (
      <Link to="/machines/$machineId" params={{ machineId }}>
        {name}
      </Link>
    ),
  },
  { label: 'State', cell: ({ isOnline }) => <StatusBadge status={isOnline ? 'Online' : 'Offline'} /> },
];

export function GroupMembers({ members }: { readonly members: readonly Member[] }) {
  if (members.length === 0) {
    return <EmptyState title="No machine has joined yet">Runs for this group wait until a machine joins it and is online.</EmptyState>;
  }
  return <ResourceTable label="Machines in this group" columns={COLUMNS} rows={members} keyOf={({ machineId }) => machineId} />;
}
