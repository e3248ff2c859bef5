import { Text } from '@fluentui/react-components';
import { PlayRegular } from '@fluentui/react-icons';
import type { CloudFlowDetail } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { BackLink } from '../parts/back-link.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Page } from '../parts/page.tsx';
import { CloudRunSection } from '../runs/cloud-run-section.tsx';
import { RunFlowButton } from '../trigger-form/run-flow-button.tsx';
import { CloudFlowFacts } from './cloud-flow-facts.tsx';
import { CLOUD_FLOWS } from './messages.ts';
import { SHARING } from './sharing-messages.ts';
import { TurnedOffBar } from './turned-off-bar.tsx';
import { useWhyItCannotRun } from './why-it-cannot-run.ts';

/** A flow for somebody who may run it, and see nothing of its inside. */
export function RunOnlyFlow({ flow }: { readonly flow: CloudFlowDetail }) {
  const text = useMessages(SHARING);
  const { title } = useMessages(CLOUD_FLOWS);
  const whyNot = useWhyItCannotRun(flow);
  const run = flow.triggerKind === 'automated' ? undefined : <RunFlowButton flow={flow} whyNot={whyNot} />;
  return (
    <Page title={flow.name} lead={text.access['run-only']} above={<BackLink to="/cloud-flows">{title}</BackLink>} actions={run}>
      <TurnedOffBar flow={flow} />
      {flow.description !== '' && <Text>{flow.description}</Text>}
      <CloudFlowFacts flow={flow} />
      <CloudRunSection
        title={text.myRuns}
        filter={{ cloudFlowId: flow.id }}
        empty={
          <EmptyState title={text.noRun.title} icon={<PlayRegular />}>
            {whyNot ?? text.noRun.text}
          </EmptyState>
        }
      />
    </Page>
  );
}
