import type { CloudFlowRun } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { Link } from '../parts/link.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Duration, Time } from '../parts/time.tsx';
import { RunErrorCell } from './failed-action.tsx';
import { RUNS } from './messages.ts';
import { RunState } from './run-state.tsx';
import { StartedBy } from './started-by.tsx';

interface CloudRunTableProps {
  readonly runs: readonly CloudFlowRun[];
  /** Left out on the page of one flow. */
  readonly showsFlow: boolean;
  /** Boxes by which runs are selected. */
  readonly select?: Column<CloudFlowRun>;
}

export function CloudRunTable({ runs, showsFlow, select }: CloudRunTableProps) {
  const text = useMessages(RUNS);
  const columns = [...(select === undefined ? [] : [select]), ...columnsIn(text.columns, showsFlow)];
  return <ResourceTable label={text.cloudRuns} columns={columns} rows={runs} keyOf={({ id }) => id} />;
}

function columnsIn(words: (typeof RUNS)['en']['columns'], showsFlow: boolean): readonly Column<CloudFlowRun>[] {
  return [
    { label: words.started, grow: 1.4, cell: StartedLink },
    ...(showsFlow ? [{ label: words.cloudFlow, grow: 1.6, cell: FlowLink }] : []),
    { label: words.status, cell: (run) => <RunState {...run} /> },
    { label: words.duration, grow: 0.8, cell: ({ startedAt, endedAt }) => <Duration from={startedAt} to={endedAt} /> },
    { label: words.startedBy, cell: ({ startedBy }) => <StartedBy startedBy={startedBy} /> },
    { label: words.error, grow: 1.8, cell: (run) => <RunErrorCell {...run} /> },
  ];
}

function StartedLink({ id, startedAt }: CloudFlowRun) {
  return (
    <Link to="/cloud-flow-runs/$runId" params={{ runId: id }}>
      <Time at={startedAt} />
    </Link>
  );
}

function FlowLink({ cloudFlowId, cloudFlowName }: CloudFlowRun) {
  return (
    <Link to="/cloud-flows/$cloudFlowId" params={{ cloudFlowId }}>
      {cloudFlowName}
    </Link>
  );
}
