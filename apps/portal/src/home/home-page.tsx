import { PlayRegular } from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Page } from '../parts/page.tsx';
import { SkeletonRows } from '../parts/skeleton-rows.tsx';
import { CloudRunSection } from '../runs/cloud-run-section.tsx';
import { useMe } from '../shell/me.ts';
import { FirstSteps } from './first-steps.tsx';
import { HOME } from './messages.ts';
import { Overview } from './overview.tsx';

/** The charts come after the page, so that its first load stays small. */
const RunOverview = lazy(async () => ({ default: (await import('../monitor/overview/run-overview.tsx')).RunOverview }));
const NO_FILTER = {};

export function HomePage() {
  const me = useMe().data;
  const text = useMessages(HOME);
  return (
    <Page title={text.title} lead={me === undefined ? '' : text.environment(me.environmentName)}>
      <FirstSteps />
      <Overview />
      <Suspense fallback={<SkeletonRows />}>
        <RunOverview />
      </Suspense>
      <CloudRunSection title={text.latestRuns} filter={NO_FILTER} empty={<NoRun />} />
    </Page>
  );
}

function NoRun() {
  const text = useMessages(HOME);
  return (
    <EmptyState
      title={text.noRun}
      icon={<PlayRegular />}
      action={
        <LinkButton appearance="primary" to="/cloud-flows">
          {text.openFlows}
        </LinkButton>
      }
    >
      {text.noRunText}
    </EmptyState>
  );
}
