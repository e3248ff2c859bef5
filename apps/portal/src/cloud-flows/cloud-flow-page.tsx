import { EditRegular, HistoryRegular, PlayRegular } from '@fluentui/react-icons';
import type { CloudFlowDetail } from '@tandem/protocol';
import { useParams } from '@tanstack/react-router';
import { useMessages } from '../i18n/language.tsx';
import { BackLink } from '../parts/back-link.tsx';
import { Detail } from '../parts/detail.tsx';
import { Diagnostics } from '../parts/diagnostics.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Page } from '../parts/page.tsx';
import { CloudRunSection } from '../runs/cloud-run-section.tsx';
import { RunFlowButton } from '../trigger-form/run-flow-button.tsx';
import { CloudFlowFacts } from './cloud-flow-facts.tsx';
import { CloudFlowMenu } from './cloud-flow-menu.tsx';
import { useCloudFlow } from './cloud-flow-queries.ts';
import { ConnectionReferences } from './connection-references.tsx';
import { DefinitionSection } from './definition-section.tsx';
import { DropsConnectionsBar } from './drops-connections-bar.tsx';
import { CLOUD_FLOWS } from './messages.ts';
import { OnOffButton } from './on-off-button.tsx';
import { RunOnlyFlow } from './run-only-flow.tsx';
import { SharingSection } from './sharing-section.tsx';
import { TriggerSection } from './trigger-section.tsx';
import { TurnedOffBar } from './turned-off-bar.tsx';
import { useWhyItCannotRun } from './why-it-cannot-run.ts';

export function CloudFlowPage() {
  const text = useMessages(CLOUD_FLOWS);
  const { cloudFlowId } = useParams({ from: '/shell/cloud-flows/$cloudFlowId' });
  return (
    <Detail kind={text.one} query={useCloudFlow(cloudFlowId)}>
      {(flow) => (flow.access === 'run-only' ? <RunOnlyFlow flow={flow} /> : <CloudFlowDetails flow={flow} />)}
    </Detail>
  );
}

function CloudFlowDetails({ flow }: { readonly flow: CloudFlowDetail }) {
  const text = useMessages(CLOUD_FLOWS);
  const whyNot = useWhyItCannotRun(flow);
  return (
    <Page
      title={flow.name}
      above={<BackLink to="/cloud-flows">{text.title}</BackLink>}
      actions={
        <>
          {flow.triggerKind !== 'automated' && <RunFlowButton flow={flow} whyNot={whyNot} />}
          <LinkButton icon={<EditRegular />} to="/cloud-flows/$cloudFlowId/edit" params={{ cloudFlowId: flow.id }}>
            {text.edit}
          </LinkButton>
          <LinkButton icon={<HistoryRegular />} to="/cloud-flows/$cloudFlowId/versions" params={{ cloudFlowId: flow.id }}>
            {text.versions}
          </LinkButton>
          {flow.publishedVersion !== null && <OnOffButton flow={flow} />}
          <CloudFlowMenu flow={flow} />
        </>
      }
    >
      <TurnedOffBar flow={flow} />
      <DropsConnectionsBar flow={flow} />
      <Diagnostics diagnostics={flow.diagnostics} />
      <CloudFlowFacts flow={flow} />
      <ConnectionReferences flow={flow} />
      <CloudRunSection title={text.runs} filter={{ cloudFlowId: flow.id }} empty={<NoRun flow={flow} whyNot={whyNot} />} />
      <SharingSection flow={flow} />
      <TriggerSection flow={flow} />
      <DefinitionSection definition={flow.definition} />
    </Page>
  );
}

/** What to do first with a flow that has never run. */
function NoRun({ flow, whyNot }: { readonly flow: CloudFlowDetail; readonly whyNot: string | undefined }) {
  const text = useMessages(CLOUD_FLOWS);
  return (
    <EmptyState
      title={text.noRun}
      icon={<PlayRegular />}
      {...(flow.triggerKind === 'automated' ? {} : { action: <RunFlowButton flow={flow} whyNot={whyNot} label={text.firstRun} /> })}
    >
      {whyNot ?? text.noRunText}
    </EmptyState>
  );
}
