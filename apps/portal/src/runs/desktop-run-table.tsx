import type { DesktopFlowRun } from '@tandem/protocol';
import { Link } from '../parts/link.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { Duration, Time } from '../parts/time.tsx';
import { runModeWords } from './run-mode-words.ts';

const REQUESTED: Column<DesktopFlowRun> = {
  label: 'Requested',
  grow: 1.4,
  cell: ({ id, requestedAt }) => (
    <Link to="/desktop-flow-runs/$runId" params={{ runId: id }}>
      <Time at={requestedAt} />
    </Link>
  ),
};
const FLOW: Column<DesktopFlowRun> = { label: 'Desktop flow', grow: 1.4, cell: ({ desktopFlowName }) => desktopFlowName };
const REST: readonly Column<DesktopFlowRun>[] = [
  { label: 'Status', grow: 1.1, cell: ({ status }) => <StatusBadge status={status} /> },
  { label: 'Machine', cell: ({ machineName, targetName }) => machineName ?? targetName },
  { label: 'Mode', cell: ({ runMode }) => runModeWords(runMode) },
  { label: 'Duration', grow: 0.8, cell: ({ startedAt, endedAt }) => <Duration from={startedAt} to={endedAt} /> },
  { label: 'Started by', grow: 1.2, cell: Parent },
];

interface DesktopRunTableProps {
  readonly runs: readonly DesktopFlowRun[];
  /** Left out on the page of one flow. */
  readonly showsFlow: boolean;
}

export function DesktopRunTable({ runs, showsFlow }: DesktopRunTableProps) {
  const columns = showsFlow ? [REQUESTED, FLOW, ...REST] : [REQUESTED, ...REST];
  return <ResourceTable label="Desktop flow runs" columns={columns} rows={runs} keyOf={({ id }) => id} />;
}

function Parent({ parent }: DesktopFlowRun) {
  if (parent === null) return '–';
  return (
    <Link to="/cloud-flow-runs/$runId" params={{ runId: parent.runId }}>
      {parent.cloudFlowName}
    </Link>
  );
}
