import type { Machine } from '@tandem/protocol';
import { Facts } from '../parts/facts.tsx';
import { Link } from '../parts/link.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { Time } from '../parts/time.tsx';
import { machineStatus } from './machine-status.ts';

export function MachineFacts({ machine }: { readonly machine: Machine }) {
  const facts = [
    { label: 'State', value: <StatusBadge status={machineStatus(machine)} /> },
    { label: 'Running', value: machine.runningCount },
    { label: 'Queued', value: machine.queuedCount },
    { label: 'Machine group', value: <Group machine={machine} /> },
    { label: 'Agent version', value: machine.agentVersion },
    { label: 'Operating system', value: machine.platform },
    { label: 'User of the agent', value: machine.osUser },
    { label: 'Owner', value: machine.ownerName },
    { label: 'Last heartbeat', value: <Time at={machine.lastHeartbeatAt} /> },
    { label: 'Registered', value: <Time at={machine.registeredAt} /> },
  ];
  return <Facts facts={facts} />;
}

function Group({ machine: { groupId, groupName } }: { readonly machine: Machine }) {
  if (groupId === null) return 'None';
  return (
    <Link to="/machine-groups/$groupId" params={{ groupId }}>
      {groupName}
    </Link>
  );
}
