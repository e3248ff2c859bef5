import { Button, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { AddRegular, WarningRegular } from '@fluentui/react-icons';
import type { ConnectionReference } from '@tandem/protocol';
import { useState } from 'react';
import { useConnections } from '../connections/connection-queries.ts';
import { CreateConnectionDialog } from '../connections/create-connection-dialog.tsx';
import { useMessages } from '../i18n/language.tsx';
import { CLOUD_FLOWS } from './messages.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  select: { minWidth: 0, maxWidth: '100%' },
  missing: { color: tokens.colorStatusWarningForeground1 },
});

interface ConnectionSelectProps {
  /** Key of the reference in the definition. */
  readonly referenceKey: string;
  readonly support: ConnectionReference['support'];
  readonly connectionId: string | null;
  /** The id of a connection, or empty for none. */
  readonly onChoose: (connectionId: string) => void;
}

/** One of the own connections for a reference, or a new one that is made on the spot. */
export function ConnectionSelect({ referenceKey, support, connectionId, onChoose }: ConnectionSelectProps) {
  const text = useMessages(CLOUD_FLOWS);
  const styles = useStyles();
  const connections = useConnections().data ?? [];
  const [isCreating, setCreating] = useState(false);
  if (support !== 'connection-needed') return <Text>{support === 'unsupported' ? text.unsupported : text.needsNone}</Text>;
  const isKnown = connections.some(({ id }) => id === connectionId);
  return (
    <div className={styles.row}>
      <Select
        className={styles.select}
        aria-label={text.connectionFor(referenceKey)}
        value={connectionId ?? ''}
        onChange={(_, { value }) => onChoose(value)}
      >
        <option value="">{text.chooseConnection}</option>
        {connectionId !== null && !isKnown && <option value={connectionId}>{text.otherPersonsConnection}</option>}
        {connections.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Button size="small" icon={<AddRegular />} aria-label={text.newConnectionFor(referenceKey)} onClick={() => setCreating(true)}>
        {text.newConnection}
      </Button>
      {connectionId === null && (
        <Text className={styles.missing} size={200}>
          <WarningRegular aria-hidden /> {text.missingConnection}
        </Text>
      )}
      {isCreating && (
        <CreateConnectionDialog
          onClose={() => setCreating(false)}
          onCreated={({ id }) => {
            setCreating(false);
            onChoose(id);
          }}
        />
      )}
    </div>
  );
}
