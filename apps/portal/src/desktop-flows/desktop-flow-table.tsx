import type { DesktopFlow } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { Link } from '../parts/link.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Time } from '../parts/time.tsx';
import { ExportDesktopFlowButton } from './export-desktop-flow-button.tsx';
import { DESKTOP_FLOWS } from './messages.ts';
import { UnsupportedBadge } from './unsupported-badge.tsx';

export function DesktopFlowTable({ flows }: { readonly flows: readonly DesktopFlow[] }) {
  const text = useMessages(DESKTOP_FLOWS);
  return <ResourceTable label={text.title} columns={columnsIn(text.columns)} rows={flows} keyOf={({ id }) => id} />;
}

function columnsIn(words: (typeof DESKTOP_FLOWS)['en']['columns']): readonly Column<DesktopFlow>[] {
  return [
    { label: words.name, grow: 2.6, cell: FlowLink },
    { label: words.inputs, cell: ({ inputs }) => listNames(inputs) },
    { label: words.outputs, cell: ({ outputs }) => listNames(outputs) },
    { label: words.actions, grow: 1.3, cell: (flow) => <UnsupportedBadge flow={flow} /> },
    { label: words.modified, grow: 1.2, cell: ({ updatedAt }) => <Time at={updatedAt} /> },
    { label: words.owner, cell: ({ ownerName }) => ownerName },
    { label: words.rowActions, grow: 0.5, isForActions: true, cell: (flow) => <ExportDesktopFlowButton flow={flow} /> },
  ];
}

function FlowLink({ id, name }: DesktopFlow) {
  return (
    <Link to="/desktop-flows/$desktopFlowId" params={{ desktopFlowId: id }}>
      {name}
    </Link>
  );
}

function listNames(variables: DesktopFlow['inputs']): string {
  return variables.length === 0 ? '–' : variables.map(({ name }) => name).join(', ');
}
