import type { CloudFlowRunDetail } from '@tandem/protocol';
import { Facts } from '../parts/facts.tsx';
import { Link } from '../parts/link.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { Duration, Time } from '../parts/time.tsx';

export function CloudRunFacts({ run }: { readonly run: CloudFlowRunDetail }) {
  const facts = [
    { label: 'Status', value: <StatusBadge status={run.status} /> },
    { label: 'Duration', value: <Duration from={run.startedAt} to={run.endedAt} /> },
    { label: 'Started', value: <Time at={run.startedAt} /> },
    { label: 'Ended', value: <Time at={run.endedAt} /> },
    { label: 'Started by', value: run.startedBy },
    {
      label: 'Cloud flow',
      value: (
        <Link to="/cloud-flows/$cloudFlowId" params={{ cloudFlowId: run.cloudFlowId }}>
          {run.cloudFlowName}
        </Link>
      ),
    },
    ...(run.resubmitOf === null ? [] : [{ label: 'Resubmitted from', value: <FormerRun runId={run.resubmitOf} /> }]),
    { label: 'Run id', value: <code>{run.id}</code> },
  ];
  return <Facts facts={facts} />;
}

function FormerRun({ runId }: { readonly runId: string }) {
  return (
    <Link to="/cloud-flow-runs/$runId" params={{ runId }}>
      the former run
    </Link>
  );
}
