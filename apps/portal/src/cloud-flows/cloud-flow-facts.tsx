import type { CloudFlowDetail } from '@tandem/protocol';
import { Facts } from '../parts/facts.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { Time } from '../parts/time.tsx';
import { TriggerKind } from './trigger-kind.tsx';

export function CloudFlowFacts({ flow }: { readonly flow: CloudFlowDetail }) {
  const facts = [
    { label: 'State', value: <StatusBadge status={flow.state} /> },
    { label: 'Trigger', value: <TriggerKind kind={flow.triggerKind} /> },
    ...(flow.triggerKind === 'scheduled' ? [{ label: 'Next run', value: <Time at={flow.nextRunAt} /> }] : []),
    { label: 'Owner', value: flow.ownerName },
    { label: 'Created', value: <Time at={flow.createdAt} /> },
    { label: 'Modified', value: <Time at={flow.updatedAt} /> },
  ];
  return <Facts facts={facts} />;
}
