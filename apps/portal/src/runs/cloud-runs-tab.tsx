import { useSearch } from '@tanstack/react-router';
import { useCloudFlows } from '../cloud-flows/cloud-flow-queries.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { CloudRunTable } from './cloud-run-table.tsx';
import { RunFilterBar } from './run-filter-bar.tsx';
import { RunList } from './run-list.tsx';
import { useCloudRuns } from './run-queries.ts';
import { CLOUD_RUN_STATUSES, knownStatus } from './run-status.ts';

const PAGE_ROWS = 50;

export function CloudRunsTab() {
  const { flow, status: wanted } = useSearch({ from: '/shell/runs' });
  const flows = useCloudFlows().data ?? [];
  const status = knownStatus(CLOUD_RUN_STATUSES, wanted);
  const pages = useCloudRuns(
    { ...(flow === undefined ? {} : { cloudFlowId: flow }), ...(status === undefined ? {} : { status }) },
    PAGE_ROWS,
  );
  return (
    <>
      <RunFilterBar flowLabel="Cloud flow" flows={flows} statuses={CLOUD_RUN_STATUSES} />
      <RunList
        pages={pages}
        canLoadMore
        empty={<EmptyState title="No run">Open a cloud flow and run it, or change the filter above.</EmptyState>}
      >
        {(runs) => <CloudRunTable runs={runs} showsFlow />}
      </RunList>
    </>
  );
}
