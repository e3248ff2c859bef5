import type { CloudFlowDetail } from '@tandem/protocol';
import { useConnectorName } from '../cloud-flow-designer/catalogue/use-connector-name.ts';
import { useMessages } from '../i18n/language.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Section } from '../parts/section.tsx';
import { ConnectionPicker } from './connection-picker.tsx';
import { ConnectionSource } from './connection-source.tsx';
import { CLOUD_FLOWS } from './messages.ts';
import { SHARING } from './sharing-messages.ts';

type Reference = CloudFlowDetail['connectionReferences'][number];

/** The connections that a flow asks for, and which one each of them gets. */
export function ConnectionReferences({ flow }: { readonly flow: CloudFlowDetail }) {
  const text = useMessages(CLOUD_FLOWS);
  const { source } = useMessages(SHARING);
  const connectorName = useConnectorName();
  if (flow.connectionReferences.length === 0) return null;
  const columns: readonly Column<Reference>[] = [
    { label: text.connector, cell: ({ apiName }) => connectorName(apiName) },
    { label: text.reference, cell: ({ key }) => <code>{key}</code> },
    { label: text.connection, grow: 2, cell: (reference) => <ConnectionPicker flow={flow} reference={reference} /> },
    { label: source, grow: 1.3, cell: (reference) => <ConnectionSource flow={flow} reference={reference} /> },
  ];
  return (
    <Section title={text.connections}>
      <ResourceTable label={text.connectionReferences} columns={columns} rows={flow.connectionReferences} keyOf={({ key }) => key} />
    </Section>
  );
}
