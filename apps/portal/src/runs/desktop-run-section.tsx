import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Section } from '../parts/section.tsx';
import { DesktopRunTable } from './desktop-run-table.tsx';
import { RUNS } from './messages.ts';
import { RunList } from './run-list.tsx';
import { type DesktopRunFilter, useDesktopRuns } from './run-queries.ts';

const SHOWN = 10;

interface DesktopRunSectionProps {
  readonly title: string;
  readonly filter: DesktopRunFilter;
}

/** The desktop flow runs of one machine, group or flow. */
export function DesktopRunSection({ title, filter }: DesktopRunSectionProps) {
  const text = useMessages(RUNS);
  return (
    <Section title={title}>
      <RunList
        pages={useDesktopRuns(filter, SHOWN)}
        canLoadMore
        empty={<EmptyState title={text.noRunYet}>{text.firstDesktopRunText}</EmptyState>}
      >
        {(runs) => <DesktopRunTable runs={runs} showsFlow={filter.desktopFlowId === undefined} />}
      </RunList>
    </Section>
  );
}
