import type { Machine } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { Facts } from '../parts/facts.tsx';
import { Link } from '../parts/link.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { Time } from '../parts/time.tsx';
import { machineStatus } from './machine-status.ts';
import { MACHINES } from './messages.ts';

export function MachineFacts({ machine }: { readonly machine: Machine }) {
  const { columns: words, group } = useMessages(MACHINES);
  const facts = [
    { label: words.state, value: <StatusBadge status={machineStatus(machine)} /> },
    { label: words.running, value: machine.runningCount },
    { label: words.queued, value: machine.queuedCount },
    { label: group, value: <Group machine={machine} /> },
    { label: words.agentVersion, value: machine.agentVersion },
    { label: words.system, value: machine.platform },
    { label: words.agentUser, value: machine.osUser },
    { label: words.owner, value: machine.ownerName },
    { label: words.heartbeat, value: <Time at={machine.lastHeartbeatAt} /> },
    { label: words.registered, value: <Time at={machine.registeredAt} /> },
  ];
  return <Facts facts={facts} />;
}

function Group({ machine: { groupId, groupName } }: { readonly machine: Machine }) {
  const { none } = useMessages(MACHINES);
  if (groupId === null) return none;
  return (
    <Link to="/machine-groups/$groupId" params={{ groupId }}>
      {groupName}
    </Link>
  );
}
