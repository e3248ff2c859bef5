import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { DesktopFlowDetail, DesktopFlowReference } from '@tandem/protocol';
import { useConnectorName } from '../cloud-flow-designer/catalogue/use-connector-name.ts';
import { ConnectionSelect } from '../cloud-flows/connection-select.tsx';
import { useMessages } from '../i18n/language.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Section } from '../parts/section.tsx';
import { DESKTOP_FLOW_REACH } from './reach-messages.ts';
import { useChangeReach } from './use-change-reach.ts';

const useStyles = makeStyles({
  name: { display: 'block' },
  key: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** The connections that the steps of a desktop flow name, and which one each of them gets. */
export function FlowConnections({ flow }: { readonly flow: DesktopFlowDetail }) {
  const text = useMessages(DESKTOP_FLOW_REACH);
  const connectorName = useConnectorName();
  if (flow.connectionReferences.length === 0) return null;
  const columns: readonly Column<DesktopFlowReference>[] = [
    { label: text.connector, cell: ({ apiName }) => connectorName(apiName) },
    { label: text.reference, grow: 1.5, cell: (reference) => <ReferenceName reference={reference} /> },
    { label: text.connection, grow: 2, cell: (reference) => <ReferenceConnection flow={flow} reference={reference} /> },
  ];
  return (
    <Section title={text.connections}>
      <Text>{text.connectionsHint}</Text>
      <ResourceTable label={text.connections} columns={columns} rows={flow.connectionReferences} keyOf={({ key }) => key} />
    </Section>
  );
}

function ReferenceName({ reference: { key, displayName } }: { readonly reference: DesktopFlowReference }) {
  const styles = useStyles();
  return (
    <span>
      {displayName !== '' && <span className={styles.name}>{displayName}</span>}
      <code className={styles.key}>{key}</code>
    </span>
  );
}

interface ReferenceConnectionProps {
  readonly flow: DesktopFlowDetail;
  readonly reference: DesktopFlowReference;
}

function ReferenceConnection({ flow, reference }: ReferenceConnectionProps) {
  const text = useMessages(DESKTOP_FLOW_REACH);
  const change = useChangeReach(flow.id);
  const { key, displayName, support, connectionId } = reference;
  if (!flow.mayEdit && support === 'connection-needed') return connectionId === null ? text.notChosen : text.chosen;
  const choose = (chosen: string) => void change({ connections: { [key]: chosen === '' ? null : chosen } });
  return (
    <ConnectionSelect
      referenceKey={displayName === '' ? key : displayName}
      support={support}
      connectionId={connectionId}
      onChoose={choose}
    />
  );
}
