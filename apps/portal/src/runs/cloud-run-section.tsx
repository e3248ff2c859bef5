import { EmptyState } from '../parts/empty-state.tsx';
import { Link } from '../parts/link.tsx';
import { Section } from '../parts/section.tsx';
import { CloudRunTable } from './cloud-run-table.tsx';
import { RunList } from './run-list.tsx';
import { type CloudRunFilter, useCloudRuns } from './run-queries.ts';

const SHOWN = 10;

interface CloudRunSectionProps {
  readonly title: string;
  readonly filter: CloudRunFilter;
}

/** The latest cloud flow runs on the page of something else. */
export function CloudRunSection({ title, filter }: CloudRunSectionProps) {
  const { cloudFlowId } = filter;
  return (
    <Section
      title={title}
      actions={
        <Link to="/runs" search={cloudFlowId === undefined ? {} : { flow: cloudFlowId }}>
          All runs
        </Link>
      }
    >
      <RunList
        pages={useCloudRuns(filter, SHOWN)}
        canLoadMore={false}
        empty={<EmptyState title="No run yet">What happens in a run is kept here step by step.</EmptyState>}
      >
        {(runs) => <CloudRunTable runs={runs} showsFlow={cloudFlowId === undefined} />}
      </RunList>
    </Section>
  );
}
