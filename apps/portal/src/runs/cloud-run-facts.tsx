import type { CloudFlowRunDetail } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { Facts } from '../parts/facts.tsx';
import { Link } from '../parts/link.tsx';
import { Duration, Time } from '../parts/time.tsx';
import { RUN_CHANGES } from './change-messages.ts';
import { RUNS } from './messages.ts';
import { RunState } from './run-state.tsx';
import { StartedBy } from './started-by.tsx';

export function CloudRunFacts({ run }: { readonly run: CloudFlowRunDetail }) {
  const { columns: words } = useMessages(RUNS);
  const { resumedFrom, resumedAs } = useMessages(RUN_CHANGES);
  const facts = [
    { label: words.status, value: <RunState {...run} /> },
    { label: words.duration, value: <Duration from={run.startedAt} to={run.endedAt} /> },
    { label: words.started, value: <Time at={run.startedAt} /> },
    { label: words.ended, value: <Time at={run.endedAt} /> },
    { label: words.startedBy, value: <StartedBy startedBy={run.startedBy} /> },
    {
      label: words.cloudFlow,
      value: (
        <Link to="/cloud-flows/$cloudFlowId" params={{ cloudFlowId: run.cloudFlowId }}>
          {run.cloudFlowName}
        </Link>
      ),
    },
    ...(run.resubmitOf === null ? [] : [{ label: words.resubmittedFrom, value: <FormerRun runId={run.resubmitOf} /> }]),
    ...(run.resumeOf === null ? [] : [{ label: resumedFrom, value: <FormerRun runId={run.resumeOf} /> }]),
    ...(run.resumedBy.length === 0 ? [] : [{ label: resumedAs, value: <LaterRuns runIds={run.resumedBy} /> }]),
    ...(run.clientTrackingId === null ? [] : [{ label: words.clientTrackingId, value: <code>{run.clientTrackingId}</code> }]),
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

/** The newest first. */
function LaterRuns({ runIds }: { readonly runIds: readonly string[] }) {
  const { laterRun } = useMessages(RUN_CHANGES);
  return runIds.map((runId, index) => (
    <span key={runId}>
      {index > 0 && ', '}
      <Link to="/cloud-flow-runs/$runId" params={{ runId }}>
        {laterRun(runIds.length - index)}
      </Link>
    </span>
  ));
}
