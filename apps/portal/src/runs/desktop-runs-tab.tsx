import { useSearch } from '@tanstack/react-router';
import { useDesktopFlows } from '../desktop-flows/desktop-flow-queries.ts';
import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { DesktopRunTable } from './desktop-run-table.tsx';
import { RUNS } from './messages.ts';
import { RunFilterBar } from './run-filter-bar.tsx';
import { RunList } from './run-list.tsx';
import { useDesktopRuns } from './run-queries.ts';
import { DESKTOP_RUN_STATUSES, knownStatus } from './run-status.ts';

const PAGE_ROWS = 50;

export function DesktopRunsTab() {
  const text = useMessages(RUNS);
  const { flow, status: wanted } = useSearch({ from: '/shell/runs' });
  const flows = useDesktopFlows().data ?? [];
  const status = knownStatus(DESKTOP_RUN_STATUSES, wanted);
  const pages = useDesktopRuns(
    { ...(flow === undefined ? {} : { desktopFlowId: flow }), ...(status === undefined ? {} : { status }) },
    PAGE_ROWS,
  );
  return (
    <>
      <RunFilterBar flowLabel={text.columns.desktopFlow} flows={flows} statuses={DESKTOP_RUN_STATUSES} />
      <RunList pages={pages} canLoadMore empty={<EmptyState title={text.noRun}>{text.noDesktopRunText}</EmptyState>}>
        {(runs) => <DesktopRunTable runs={runs} showsFlow />}
      </RunList>
    </>
  );
}
