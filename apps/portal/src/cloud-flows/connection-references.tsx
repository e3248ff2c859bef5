import type { CloudFlowDetail } from '@tandem/protocol';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Section } from '../parts/section.tsx';
import { ConnectionPicker } from './connection-picker.tsx';

type Reference = CloudFlowDetail['connectionReferences'][number];

const CONNECTOR_NAMES: Readonly<Record<string, string>> = { shared_uiflow: 'Desktop flows' };

/** The connections that a flow asks for, and which one each of them gets. */
export function ConnectionReferences({ flow }: { readonly flow: CloudFlowDetail }) {
  if (flow.connectionReferences.length === 0) return null;
  const columns: readonly Column<Reference>[] = [
    { label: 'Connector', cell: ({ apiName }) => CONNECTOR_NAMES[apiName] ?? apiName },
    { label: 'Reference', cell: ({ key }) => <code>{key}</code> },
    { label: 'Connection', grow: 2, cell: (reference) => <ConnectionPicker flow={flow} reference={reference} /> },
  ];
  return (
    <Section title="Connections">
      <ResourceTable label="Connection references" columns={columns} rows={flow.connectionReferences} keyOf={({ key }) => key} />
    </Section>
  );
}
