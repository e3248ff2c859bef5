import type { DesktopFlowDetail } from '@tandem/protocol';
import { useParams } from '@tanstack/react-router';
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
import { ScriptView } from './script-view.tsx';
import { UnsupportedActions } from './unsupported-actions.tsx';
import { VariableTable } from './variable-table.tsx';

export function DesktopFlowPage() {
  const { desktopFlowId } = useParams({ from: '/shell/desktop-flows/$desktopFlowId' });
  return (
    <Detail kind="Desktop flow" query={useDesktopFlow(desktopFlowId)}>
      {(flow) => <DesktopFlowDetails flow={flow} />}
    </Detail>
  );
}

function DesktopFlowDetails({ flow }: { readonly flow: DesktopFlowDetail }) {
  return (
    <Page title={flow.name} above={<BackLink to="/desktop-flows">Desktop flows</BackLink>} actions={<DesktopFlowActions flow={flow} />}>
      <Diagnostics diagnostics={flow.diagnostics} text={flow.script} />
      <UnsupportedActions actions={flow.unsupportedActions} />
      <DesktopFlowFacts flow={flow} />
      <Section title="Inputs">
        <VariableTable label="Inputs" variables={flow.inputs} />
      </Section>
      <Section title="Outputs">
        <VariableTable label="Outputs" variables={flow.outputs} />
      </Section>
      <Section title="Script" actions={<CopyButton what="script" text={flow.script} />}>
        <ScriptView script={flow.script} />
      </Section>
      <DesktopRunSection title="Runs" filter={{ desktopFlowId: flow.id }} />
    </Page>
  );
}

function DesktopFlowFacts({ flow }: { readonly flow: DesktopFlowDetail }) {
  const facts = [
    { label: 'Actions', value: flow.statementCount },
    { label: 'Size', value: `${flow.packageBytes.toLocaleString()} bytes` },
    { label: 'Owner', value: flow.ownerName },
    { label: 'Created', value: <Time at={flow.createdAt} /> },
    { label: 'Modified', value: <Time at={flow.updatedAt} /> },
    { label: 'Id (uiFlowId)', value: <code>{flow.id}</code> },
  ];
  return <Facts facts={facts} />;
}
