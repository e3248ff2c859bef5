import type { CloudFlowRun } from '@tandem/protocol';
import { Link } from '../parts/link.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { Duration, Time } from '../parts/time.tsx';

const STARTED: Column<CloudFlowRun> = {
  label: 'Started',
  grow: 1.4,
  cell: ({ id, startedAt }) => (
    <Link to="/cloud-flow-runs/$runId" params={{ runId: id }}>
      <Time at={startedAt} />
    </Link>
  ),
};
const FLOW: Column<CloudFlowRun> = {
  label: 'Cloud flow',
  grow: 1.6,
  cell: ({ cloudFlowId, cloudFlowName }) => (
    <Link to="/cloud-flows/$cloudFlowId" params={{ cloudFlowId }}>
      {cloudFlowName}
    </Link>
  ),
};
const REST: readonly Column<CloudFlowRun>[] = [
  { label: 'Status', cell: ({ status }) => <StatusBadge status={status} /> },
  { label: 'Duration', grow: 0.8, cell: ({ startedAt, endedAt }) => <Duration from={startedAt} to={endedAt} /> },
  { label: 'Started by', cell: ({ startedBy }) => startedBy },
  { label: 'Error', grow: 1.6, cell: ({ error }) => (error === null ? '–' : <code>{error.code}</code>) },
];

interface CloudRunTableProps {
  readonly runs: readonly CloudFlowRun[];
  /** Left out on the page of one flow. */
  readonly showsFlow: boolean;
}

export function CloudRunTable({ runs, showsFlow }: CloudRunTableProps) {
  const columns = showsFlow ? [STARTED, FLOW, ...REST] : [STARTED, ...REST];
  return <ResourceTable label="Cloud flow runs" columns={columns} rows={runs} keyOf={({ id }) => id} />;
}
