import type { CloudFlowDetail } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { Facts } from '../parts/facts.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { Time } from '../parts/time.tsx';
import { CLOUD_FLOWS } from './messages.ts';
import { TriggerKind } from './trigger-kind.tsx';

export function CloudFlowFacts({ flow }: { readonly flow: CloudFlowDetail }) {
  const { columns } = useMessages(CLOUD_FLOWS);
  const facts = [
    { label: columns.state, value: <StatusBadge status={flow.state} /> },
    { label: columns.trigger, value: <TriggerKind kind={flow.triggerKind} /> },
    ...(flow.triggerKind === 'scheduled' ? [{ label: columns.nextRun, value: <Time at={flow.nextRunAt} /> }] : []),
    { label: columns.owner, value: flow.ownerName },
    { label: columns.created, value: <Time at={flow.createdAt} /> },
    { label: columns.modified, value: <Time at={flow.updatedAt} /> },
  ];
  return <Facts facts={facts} />;
}
