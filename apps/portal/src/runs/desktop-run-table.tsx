import type { DesktopFlowRun } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { Link } from '../parts/link.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { Duration, Time } from '../parts/time.tsx';
import { DesktopRunStarter } from './desktop-run-starter.tsx';
import { RUNS } from './messages.ts';

interface DesktopRunTableProps {
  readonly runs: readonly DesktopFlowRun[];
  /** Left out on the page of one flow. */
  readonly showsFlow: boolean;
}

export function DesktopRunTable({ runs, showsFlow }: DesktopRunTableProps) {
  const text = useMessages(RUNS);
  return <ResourceTable label={text.desktopRuns} columns={columnsIn(text, showsFlow)} rows={runs} keyOf={({ id }) => id} />;
}

function columnsIn({ columns: words, modes }: (typeof RUNS)['en'], showsFlow: boolean): readonly Column<DesktopFlowRun>[] {
  return [
    { label: words.requested, grow: 1.4, cell: RequestedLink },
    ...(showsFlow ? [{ label: words.desktopFlow, grow: 1.4, cell: ({ desktopFlowName }: DesktopFlowRun) => desktopFlowName }] : []),
    { label: words.status, grow: 1.1, cell: ({ status }) => <StatusBadge status={status} /> },
    { label: words.machine, cell: ({ machineName, targetName }) => machineName ?? targetName },
    { label: words.mode, cell: ({ runMode }) => modes[runMode] },
    { label: words.duration, grow: 0.8, cell: ({ startedAt, endedAt }) => <Duration from={startedAt} to={endedAt} /> },
    { label: words.startedBy, grow: 1.2, cell: (run) => <DesktopRunStarter run={run} /> },
  ];
}

function RequestedLink({ id, requestedAt }: DesktopFlowRun) {
  return (
    <Link to="/desktop-flow-runs/$runId" params={{ runId: id }}>
      <Time at={requestedAt} />
    </Link>
  );
}
