import { Spinner } from '@fluentui/react-components';
import type { CloudFlowRunDetail } from '@tandem/protocol';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useIsRunOnly } from '../cloud-flows/cloud-flow-queries.ts';
import { useMessages } from '../i18n/language.tsx';
import { BackLink } from '../parts/back-link.tsx';
import { Detail } from '../parts/detail.tsx';
import { JsonView } from '../parts/json-view.tsx';
import { Page } from '../parts/page.tsx';
import { PageTabs } from '../parts/page-tabs.tsx';
import { Section } from '../parts/section.tsx';
import { Surface } from '../parts/surface.tsx';
import { ActionTree } from './action-tree-view.tsx';
import { CloudRunActions } from './cloud-run-actions.tsx';
import { CloudRunFacts } from './cloud-run-facts.tsx';
import { RunError } from './failed-action.tsx';
import { RUNS } from './messages.ts';
import { useCloudRun } from './run-queries.ts';
import { RunWaits } from './run-waits.tsx';

type RunView = 'list' | 'canvas';

/** Belongs to the designer, which the list does without. */
const RunCanvas = lazy(async () => ({ default: (await import('../cloud-flow-designer/run/run-canvas.tsx')).RunCanvas }));

export function CloudFlowRunPage() {
  const text = useMessages(RUNS);
  const { runId } = useParams({ from: '/shell/cloud-flow-runs/$runId' });
  return (
    <Detail kind={text.cloudRun} query={useCloudRun(runId)}>
      {(run) => <RunDetails run={run} />}
    </Detail>
  );
}

function RunDetails({ run }: { readonly run: CloudFlowRunDetail }) {
  const text = useMessages(RUNS);
  const isRunOnly = useIsRunOnly(run.cloudFlowId);
  return (
    <Page
      title={run.cloudFlowName}
      tabTitle={text.runOf(run.cloudFlowName)}
      lead={text.cloudRun}
      above={<BackLink to="/runs">{text.title}</BackLink>}
      actions={<CloudRunActions run={run} />}
    >
      <RunError {...run} />
      <CloudRunFacts run={run} />
      <RunWaits waits={run.waits} />
      {!isRunOnly && <Steps run={run} />}
      {run.response !== undefined && (
        <Section title={text.response}>
          <Surface>
            <JsonView label={text.callerGot} value={run.response} />
          </Surface>
        </Section>
      )}
    </Page>
  );
}

function Steps({ run }: { readonly run: CloudFlowRunDetail }) {
  const text = useMessages(RUNS);
  const [view, setView] = useState<RunView>('list');
  const views = [
    { value: 'list', label: text.views.list },
    { value: 'canvas', label: text.views.canvas },
  ] as const;
  return (
    <Section title={text.steps}>
      <PageTabs label={text.views.label} tabs={views} selected={view} onSelect={setView} />
      {view === 'list' ? (
        <ActionTree run={run} />
      ) : (
        <Suspense fallback={<Spinner />}>
          <RunCanvas run={run} />
        </Suspense>
      )}
    </Section>
  );
}
