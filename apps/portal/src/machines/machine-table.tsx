import type { Machine } from '@tandem/protocol';
import { Link } from '../parts/link.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { machineStatus } from './machine-status.ts';

const COLUMNS: readonly Column<Machine>[] = [
  {
    label: 'Name',
    grow: 2,
    cell: ({ id, name }) => (
      <Link to="/machines/$machineId" params={{ machineId: id }}>
        {name}
      </Link>
    ),
  },
  { label: 'State', grow: 1.3, cell: (machine) => <StatusBadge status={machineStatus(machine)} /> },
  { label: 'Version', cell: ({ agentVersion }) => agentVersion },
  { label: 'Group', cell: GroupCell },
  { label: 'Running', grow: 0.7, cell: ({ runningCount }) => runningCount },
  { label: 'Queued', grow: 0.7, cell: ({ queuedCount }) => queuedCount },
  { label: 'Owner', cell: ({ ownerName }) => ownerName },
];

export function MachineTable({ machines }: { readonly machines: readonly Machine[] }) {
  return <ResourceTable label="Machines" columns={COLUMNS} rows={machines} keyOf={({ id }) => id} />;
}

function GroupCell({ groupId, groupName }: Machine) {
  if (groupId === null) return '–';
  return (
    <Link to="/machine-groups/$groupId" params={{ groupId }}>
      {groupName}
    </Link>
  );
}
