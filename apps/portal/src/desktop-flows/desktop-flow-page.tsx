import type { DesktopFlowDetail } from '@tandem/protocol';
import { useParams } from '@tanstack/react-router';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { BackLink } from '../parts/back-link.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { Detail } from '../parts/detail.tsx';
import { Diagnostics } from '../parts/diagnostics.tsx';
import { Facts } from '../parts/facts.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { Time } from '../parts/time.tsx';
import { DesktopRunSection } from '../runs/desktop-run-section.tsx';
import { DesktopFlowActions } from './desktop-flow-actions.tsx';
import { useDesktopFlow } from './desktop-flow-queries.ts';
import { FlowConnections } from './flow-connections.tsx';
import { FlowCredentials } from './flow-credentials.tsx';
import { DESKTOP_FLOWS } from './messages.ts';
import { ScriptView } from './script-view.tsx';
import { UnsupportedActions } from './unsupported-actions.tsx';
import { VariableTable } from './variable-table.tsx';

export function DesktopFlowPage() {
  const text = useMessages(DESKTOP_FLOWS);
  const { desktopFlowId } = useParams({ from: '/shell/desktop-flows/$desktopFlowId' });
  return (
    <Detail kind={text.one} query={useDesktopFlow(desktopFlowId)}>
      {(flow) => <DesktopFlowDetails flow={flow} />}
    </Detail>
  );
}

function DesktopFlowDetails({ flow }: { readonly flow: DesktopFlowDetail }) {
  const text = useMessages(DESKTOP_FLOWS);
  return (
    <Page title={flow.name} above={<BackLink to="/desktop-flows">{text.title}</BackLink>} actions={<DesktopFlowActions flow={flow} />}>
      <Diagnostics diagnostics={flow.diagnostics} text={flow.script} />
      <UnsupportedActions actions={flow.unsupportedActions} />
      <DesktopFlowFacts flow={flow} />
      <DesktopRunSection title={text.runs} filter={{ desktopFlowId: flow.id }} />
      <Section title={text.columns.inputs}>
        <VariableTable kind="inputs" variables={flow.inputs} />
      </Section>
      <Section title={text.columns.outputs}>
        <VariableTable kind="outputs" variables={flow.outputs} />
      </Section>
      <FlowConnections flow={flow} />
      <FlowCredentials flow={flow} />
      <Section title={text.script} actions={<CopyButton what={text.script} text={flow.script} />}>
        <ScriptView script={flow.script} />
      </Section>
    </Page>
  );
}

function DesktopFlowFacts({ flow }: { readonly flow: DesktopFlowDetail }) {
  const { columns } = useMessages(DESKTOP_FLOWS);
  const formats = useFormats();
  const facts = [
    { label: columns.actions, value: flow.statementCount },
    { label: columns.size, value: formats.bytes(flow.packageBytes) },
    { label: columns.owner, value: flow.ownerName },
    { label: columns.created, value: <Time at={flow.createdAt} /> },
    { label: columns.modified, value: <Time at={flow.updatedAt} /> },
    { label: columns.id, value: <code>{flow.id}</code> },
  ];
  return <Facts facts={facts} />;
}
