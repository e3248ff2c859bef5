import { Text } from '@fluentui/react-components';
import type { CloudFlowDetail } from '@tandem/protocol';
import { ConnectionSelect } from '../cloud-flows/connection-select.tsx';
import { SHARING } from '../cloud-flows/sharing-messages.ts';
import { useMessages } from '../i18n/language.tsx';
import { Section } from '../parts/section.tsx';

interface OwnConnectionsProps {
  readonly references: CloudFlowDetail['connectionReferences'];
  /** Connection reference key to the id of a connection, or empty for none. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (key: string, connectionId: string) => void;
}

/** Asks whoever runs a flow for the connections that it leaves to that person. */
export function OwnConnections({ references, chosen, onChoose }: OwnConnectionsProps) {
  const text = useMessages(SHARING);
  return (
    <Section title={text.yourConnections}>
      <Text>{text.yourConnectionsText}</Text>
      {references.map(({ key, support }) => (
        <ConnectionSelect
          key={key}
          referenceKey={key}
          support={support}
          connectionId={chosen[key] || null}
          onChoose={(connectionId) => onChoose(key, connectionId)}
        />
      ))}
    </Section>
  );
}
