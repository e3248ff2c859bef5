import type { MachineGroup } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Link } from '../parts/link.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { MACHINES } from './messages.ts';

type Member = MachineGroup['members'][number];

export function GroupMembers({ members }: { readonly members: readonly Member[] }) {
  const { noMember, members: label, columns: words } = useMessages(MACHINES);
  if (members.length === 0) return <EmptyState title={noMember.title}>{noMember.text}</EmptyState>;
  const columns: readonly Column<Member>[] = [
    { label: words.name, grow: 2, cell: MachineLink },
    { label: words.state, cell: ({ isOnline }) => <StatusBadge status={isOnline ? 'Online' : 'Offline'} /> },
  ];
  return <ResourceTable label={label} columns={columns} rows={members} keyOf={({ machineId }) => machineId} />;
}

function MachineLink({ machineId, name }: Member) {
  return (
    <Link to="/machines/$machineId" params={{ machineId }}>
      {name}
    </Link>
  );
}
