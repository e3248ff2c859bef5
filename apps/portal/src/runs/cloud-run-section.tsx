import type { ReactNode } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { Link } from '../parts/link.tsx';
import { Section } from '../parts/section.tsx';
import { CloudRunTable } from './cloud-run-table.tsx';
import { RUNS } from './messages.ts';
import { RunList } from './run-list.tsx';
import { type CloudRunFilter, useCloudRuns } from './run-queries.ts';

const SHOWN = 10;

interface CloudRunSectionProps {
  readonly title: string;
  readonly filter: CloudRunFilter;
  /** What stands there when nothing has run. */
  readonly empty: ReactNode;
}

/** The latest cloud flow runs on the page of something else. */
export function CloudRunSection({ title, filter, empty }: CloudRunSectionProps) {
  const text = useMessages(RUNS);
  const { cloudFlowId } = filter;
  return (
    <Section
      title={title}
      actions={
        <Link to="/runs" search={cloudFlowId === undefined ? {} : { flow: cloudFlowId }}>
          {text.allRuns}
        </Link>
      }
    >
      <RunList pages={useCloudRuns(filter, SHOWN)} canLoadMore={false} empty={empty}>
        {(runs) => <CloudRunTable runs={runs} showsFlow={cloudFlowId === undefined} />}
      </RunList>
    </Section>
  );
}
