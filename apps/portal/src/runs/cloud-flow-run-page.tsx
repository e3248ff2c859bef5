import type { CloudFlowRunDetail } from '@tandem/protocol';
import { useParams } from '@tanstack/react-router';
import { BackLink } from '../parts/back-link.tsx';
import { Detail } from '../parts/detail.tsx';
import { JsonView } from '../parts/json-view.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { Surface } from '../parts/surface.tsx';
import { ActionTree } from './action-tree-view.tsx';
import { CloudRunActions } from './cloud-run-actions.tsx';
import { CloudRunFacts } from './cloud-run-facts.tsx';
import { FlowErrorBar } from './flow-error-bar.tsx';
import { useCloudRun } from './run-queries.ts';

export function CloudFlowRunPage() {
  const { runId } = useParams({ from: '/shell/cloud-flow-runs/$runId' });
  return (
    <Detail kind="Run of a cloud flow" query={useCloudRun(runId)}>
      {(run) => <RunDetails run={run} />}
    </Detail>
  );
}

function RunDetails({ run }: { readonly run: CloudFlowRunDetail }) {
  return (
    <Page
      title={run.cloudFlowName}
      tabTitle={`Run of ${run.cloudFlowName}`}
      lead="Run of a cloud flow"
      above={<BackLink to="/runs">Runs</BackLink>}
      actions={<CloudRunActions run={run} />}
    >
      {run.error !== null && <FlowErrorBar error={run.error} />}
      <CloudRunFacts run={run} />
      <Section title="Steps">
        <ActionTree run={run} />
      </Section>
      {run.response !== undefined && (
        <Section title="Response">
          <Surface>
            <JsonView label="What the caller got" value={run.response} />
          </Surface>
        </Section>
      )}
    </Page>
  );
}
