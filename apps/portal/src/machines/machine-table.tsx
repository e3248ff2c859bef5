import type { Machine } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { Link } from '../parts/link.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { machineStatus } from './machine-status.ts';
import { MACHINES } from './messages.ts';

export function MachineTable({ machines }: { readonly machines: readonly Machine[] }) {
  const text = useMessages(MACHINES);
  return <ResourceTable label={text.title} columns={columnsIn(text.columns)} rows={machines} keyOf={({ id }) => id} />;
}

function columnsIn(words: (typeof MACHINES)['en']['columns']): readonly Column<Machine>[] {
  return [
    { label: words.name, grow: 2, cell: MachineLink },
    { label: words.state, grow: 1.3, cell: (machine) => <StatusBadge status={machineStatus(machine)} /> },
    { label: words.version, cell: ({ agentVersion }) => agentVersion },
    { label: words.group, cell: GroupCell },
    { label: words.running, grow: 0.7, cell: ({ runningCount }) => runningCount },
    { label: words.queued, grow: 0.7, cell: ({ queuedCount }) => queuedCount },
    { label: words.owner, cell: ({ ownerName }) => ownerName },
  ];
}

function MachineLink({ id, name }: Machine) {
  return (
    <Link to="/machines/$machineId" params={{ machineId: id }}>
      {name}
    </Link>
  );
}

function GroupCell({ groupId, groupName }: Machine) {
  if (groupId === null) return '–';
  return (
    <Link to="/machine-groups/$groupId" params={{ groupId }}>
      {groupName}
    </Link>
  );
}
