import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCloudFlows } from '../cloud-flows/cloud-flow-queries.ts';
import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { CloudRunTable } from './cloud-run-table.tsx';
import { RUNS } from './messages.ts';
import { RunBulkBar } from './run-bulk-bar.tsx';
import { RunChangeNotes } from './run-change-notes.tsx';
import { RunFilterBar } from './run-filter-bar.tsx';
import { RunList } from './run-list.tsx';
import { type CloudRunFilter, useCloudRuns } from './run-queries.ts';
import { CLOUD_RUN_STATUSES, knownStatus } from './run-status.ts';
import { type RunsSearch, readRunsSearch } from './runs-search.ts';
import { StarterFilter } from './starter-filter.tsx';
import { useRunSelection } from './use-run-selection.tsx';

const PAGE_ROWS = 50;

export function CloudRunsTab() {
  const text = useMessages(RUNS);
  const search = useSearch({ from: '/shell/runs' });
  const navigate = useNavigate();
  const flows = useCloudFlows().data ?? [];
  const filter = filterOf(search);
  const pages = useCloudRuns(filter, PAGE_ROWS);
  const shown = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const { selection, select, column } = useRunSelection(shown, JSON.stringify(filter));
  return (
    <>
      <RunFilterBar flowLabel={text.columns.cloudFlow} flows={flows} statuses={CLOUD_RUN_STATUSES}>
        <StarterFilter
          value={search.by ?? ''}
          onChoose={(by) => void navigate({ to: '/runs', search: readRunsSearch({ ...search, by }), replace: true })}
        />
      </RunFilterBar>
      <RunChangeNotes />
      <RunList
        pages={pages}
        canLoadMore
        empty={
          <EmptyState title={text.noRun} action={<LinkButton to="/cloud-flows">{text.openFlows}</LinkButton>}>
            {text.noCloudRunText}
          </EmptyState>
        }
      >
        {(runs) => (
          <>
            <RunBulkBar selection={selection} runs={runs} filter={filter} hasMore={pages.hasNextPage} onSelect={select} />
            <CloudRunTable runs={runs} showsFlow select={column} />
          </>
        )}
      </RunList>
    </>
  );
}

function filterOf({ flow, status: wanted, by }: RunsSearch): CloudRunFilter {
  const status = knownStatus(CLOUD_RUN_STATUSES, wanted);
  return {
    ...(flow === undefined ? {} : { cloudFlowId: flow }),
    ...(status === undefined ? {} : { status }),
    ...(by === undefined ? {} : { startedBy: by }),
  };
}
