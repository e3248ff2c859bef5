import type { CloudFlowDetail } from '@tandem/protocol';
import { useParams } from '@tanstack/react-router';
import { BackLink } from '../parts/back-link.tsx';
import { Detail } from '../parts/detail.tsx';
import { Diagnostics } from '../parts/diagnostics.tsx';
import { Page } from '../parts/page.tsx';
import { CloudRunSection } from '../runs/cloud-run-section.tsx';
import { RunFlowButton } from '../trigger-form/run-flow-button.tsx';
import { CloudFlowFacts } from './cloud-flow-facts.tsx';
import { CloudFlowMenu } from './cloud-flow-menu.tsx';
import { useCloudFlow } from './cloud-flow-queries.ts';
import { ConnectionReferences } from './connection-references.tsx';
import { DefinitionSection } from './definition-section.tsx';
import { OnOffButton } from './on-off-button.tsx';
import { TriggerSection } from './trigger-section.tsx';
import { whyItCannotRun } from './why-it-cannot-run.ts';

export function CloudFlowPage() {
  const { cloudFlowId } = useParams({ from: '/shell/cloud-flows/$cloudFlowId' });
  return (
    <Detail kind="Cloud flow" query={useCloudFlow(cloudFlowId)}>
      {(flow) => <CloudFlowDetails flow={flow} />}
    </Detail>
  );
}

function CloudFlowDetails({ flow }: { readonly flow: CloudFlowDetail }) {
  return (
    <Page
      title={flow.name}
      above={<BackLink to="/cloud-flows">Cloud flows</BackLink>}
      actions={
        <>
          {flow.triggerKind !== 'automated' && <RunFlowButton flow={flow} whyNot={whyItCannotRun(flow)} />}
          <OnOffButton flow={flow} />
          <CloudFlowMenu flow={flow} />
        </>
      }
    >
      <Diagnostics diagnostics={flow.diagnostics} />
      <CloudFlowFacts flow={flow} />
      <ConnectionReferences flow={flow} />
      <CloudRunSection title="Runs" filter={{ cloudFlowId: flow.id }} />
      <TriggerSection flow={flow} />
      <DefinitionSection definition={flow.definition} />
    </Page>
  );
}
