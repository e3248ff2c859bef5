import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CloudFlowDetail } from '@tandem/protocol';
import { useConnectorName } from '../cloud-flow-designer/catalogue/use-connector-name.ts';
import { ConnectionSelect } from '../cloud-flows/connection-select.tsx';
import { SHARING } from '../cloud-flows/sharing-messages.ts';
import { useMessages } from '../i18n/language.tsx';
import { Section } from '../parts/section.tsx';

const useStyles = makeStyles({
  reference: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface OwnConnectionsProps {
  readonly references: CloudFlowDetail['connectionReferences'];
  /** Connection reference key to the id of a connection, or empty for none. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (key: string, connectionId: string) => void;
}

/** Asks whoever runs a flow for the connections that it leaves to that person. */
export function OwnConnections({ references, chosen, onChoose }: OwnConnectionsProps) {
  const styles = useStyles();
  const text = useMessages(SHARING);
  const connectorName = useConnectorName();
  return (
    <Section title={text.yourConnections}>
      <Text>{text.yourConnectionsText}</Text>
      {needsMachine(references, chosen) && (
        <MessageBar layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{text.strangeMachine.title}</MessageBarTitle>
            {text.strangeMachine.text}
          </MessageBarBody>
        </MessageBar>
      )}
      {references.map(({ key, apiName, support }) => (
        <div key={key} className={styles.reference}>
          <Text weight="semibold">{connectorName(apiName)}</Text>
          <ConnectionSelect
            referenceKey={key}
            support={support}
            connectionId={chosen[key] || null}
            onChoose={(connectionId) => onChoose(key, connectionId)}
          />
        </div>
      ))}
    </Section>
  );
}

/** Whether a connection has to be chosen or made yet: then it matters which machine one can reach. */
function needsMachine(references: OwnConnectionsProps['references'], chosen: OwnConnectionsProps['chosen']): boolean {
  return references.some(({ key }) => (chosen[key] ?? '') === '');
}
