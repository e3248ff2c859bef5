import type { CloudFlowRunDetail } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { Facts } from '../parts/facts.tsx';
import { Link } from '../parts/link.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { Duration, Time } from '../parts/time.tsx';
import { RUNS } from './messages.ts';

export function CloudRunFacts({ run }: { readonly run: CloudFlowRunDetail }) {
  const { columns: words } = useMessages(RUNS);
  const facts = [
    { label: words.status, value: <StatusBadge status={run.status} /> },
    { label: words.duration, value: <Duration from={run.startedAt} to={run.endedAt} /> },
    { label: words.started, value: <Time at={run.startedAt} /> },
    { label: words.ended, value: <Time at={run.endedAt} /> },
    { label: words.startedBy, value: run.startedBy },
    {
      label: words.cloudFlow,
      value: (
        <Link to="/cloud-flows/$cloudFlowId" params={{ cloudFlowId: run.cloudFlowId }}>
          {run.cloudFlowName}
        </Link>
      ),
    },
    ...(run.resubmitOf === null ? [] : [{ label: words.resubmittedFrom, value: <FormerRun runId={run.resubmitOf} /> }]),
    { label: words.runId, value: <code>{run.id}</code> },
  ];
  return <Facts facts={facts} />;
}

function FormerRun({ runId }: { readonly runId: string }) {
  const text = useMessages(RUNS);
  return (
    <Link to="/cloud-flow-runs/$runId" params={{ runId }}>
      {text.formerRun}
    </Link>
  );
}
