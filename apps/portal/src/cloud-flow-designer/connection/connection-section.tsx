import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { Connection } from '@tandem/protocol';
import { useState } from 'react';
import { useConnections } from '../../connections/connection-queries.ts';
import { useMessages } from '../../i18n/language.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { PANE } from '../pane/pane-messages.ts';
import { InlineConnectionForm } from './inline-connection-form.tsx';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface ConnectionSectionProps {
  readonly connectionId: string | null;
  readonly isReadOnly: boolean;
  readonly onChoose: (connectionId: string) => void;
}

/** Which connection a card uses: a choice among one's own, or the form of a first one. */
export function ConnectionSection(props: ConnectionSectionProps) {
  const connections = useConnections();
  return <Loaded query={connections}>{(list) => <Choice {...props} connections={list} />}</Loaded>;
}

function Choice({
  connectionId,
  isReadOnly,
  onChoose,
  connections,
}: ConnectionSectionProps & { readonly connections: readonly Connection[] }) {
  const styles = useStyles();
  const messages = useMessages(PANE);
  const [isCreating, setCreating] = useState(false);
  if (!isReadOnly && (isCreating || connections.length === 0)) {
    return (
      <section className={styles.section} aria-label={messages.newConnection}>
        <Text weight="semibold">{connections.length === 0 ? messages.needsConnection : messages.newConnection}</Text>
        <InlineConnectionForm
          onCreated={({ id }) => {
            setCreating(false);
            onChoose(id);
          }}
          {...(connections.length === 0 ? {} : { onCancel: () => setCreating(false) })}
        />
      </section>
    );
  }
  const isKnown = connections.some(({ id }) => id === connectionId);
  return (
    <section className={styles.section} aria-label={messages.connection}>
      <Field label={messages.connection} required {...(connectionId === null ? { validationMessage: messages.needsConnection } : {})}>
        <Select value={connectionId ?? ''} disabled={isReadOnly} onChange={(_, { value }) => value !== '' && onChoose(value)}>
          {connectionId === null && <option value="">{messages.choose}</option>}
          {connectionId !== null && !isKnown && <option value={connectionId}>{connectionId}</option>}
          {connections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {!isReadOnly && (
        <Button appearance="subtle" icon={<AddRegular />} onClick={() => setCreating(true)}>
          {messages.newConnection}
        </Button>
      )}
    </section>
  );
}
