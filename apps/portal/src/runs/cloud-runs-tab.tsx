import { useSearch } from '@tanstack/react-router';
import { useCloudFlows } from '../cloud-flows/cloud-flow-queries.ts';
import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { CloudRunTable } from './cloud-run-table.tsx';
import { RUNS } from './messages.ts';
import { RunFilterBar } from './run-filter-bar.tsx';
import { RunList } from './run-list.tsx';
import { useCloudRuns } from './run-queries.ts';
import { CLOUD_RUN_STATUSES, knownStatus } from './run-status.ts';

const PAGE_ROWS = 50;

export function CloudRunsTab() {
  const text = useMessages(RUNS);
  const { flow, status: wanted } = useSearch({ from: '/shell/runs' });
  const flows = useCloudFlows().data ?? [];
  const status = knownStatus(CLOUD_RUN_STATUSES, wanted);
  const pages = useCloudRuns(
    { ...(flow === undefined ? {} : { cloudFlowId: flow }), ...(status === undefined ? {} : { status }) },
    PAGE_ROWS,
  );
  return (
    <>
      <RunFilterBar flowLabel={text.columns.cloudFlow} flows={flows} statuses={CLOUD_RUN_STATUSES} />
      <RunList
        pages={pages}
        canLoadMore
        empty={
          <EmptyState title={text.noRun} action={<LinkButton to="/cloud-flows">{text.openFlows}</LinkButton>}>
            {text.noCloudRunText}
          </EmptyState>
        }
      >
        {(runs) => <CloudRunTable runs={runs} showsFlow />}
      </RunList>
    </>
  );
}
