import { Button, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { AddRegular, WarningRegular } from '@fluentui/react-icons';
import type { CloudFlowDetail } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useConnections } from '../connections/connection-queries.ts';
import { CreateConnectionDialog } from '../connections/create-connection-dialog.tsx';
import { useMessages } from '../i18n/language.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { CLOUD_FLOWS_KEY } from './cloud-flow-queries.ts';
import { CLOUD_FLOWS } from './messages.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  select: { minWidth: 0, maxWidth: '100%' },
  missing: { color: tokens.colorStatusWarningForeground1 },
});

interface ConnectionPickerProps {
  readonly flow: CloudFlowDetail;
  readonly reference: CloudFlowDetail['connectionReferences'][number];
}

/** Chooses a connection for one reference of a flow, or makes one on the spot. */
export function ConnectionPicker({ flow, reference }: ConnectionPickerProps) {
  const text = useMessages(CLOUD_FLOWS);
  const styles = useStyles();
  const connections = useConnections().data ?? [];
  const [isCreating, setCreating] = useState(false);
  const choose = useChooseConnection(flow.id, reference.key);
  if (!reference.isSupported) return <Text>{text.unsupported}</Text>;
  const isKnown = connections.some(({ id }) => id === reference.connectionId);
  return (
    <div className={styles.row}>
      <Select
        className={styles.select}
        aria-label={text.connectionFor(reference.key)}
        value={reference.connectionId ?? ''}
        onChange={(_, { value }) => choose(value)}
      >
        <option value="">{text.chooseConnection}</option>
        {reference.connectionId !== null && !isKnown && <option value={reference.connectionId}>{text.otherPersonsConnection}</option>}
        {connections.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Button size="small" icon={<AddRegular />} aria-label={text.newConnectionFor(reference.key)} onClick={() => setCreating(true)}>
        {text.newConnection}
      </Button>
      {reference.connectionId === null && (
        <Text className={styles.missing} size={200}>
          <WarningRegular aria-hidden /> {text.missingConnection}
        </Text>
      )}
      {isCreating && (
        <CreateConnectionDialog
          onClose={() => setCreating(false)}
          onCreated={({ id }) => {
            setCreating(false);
            choose(id);
          }}
        />
      )}
    </div>
  );
}

function useChooseConnection(cloudFlowId: string, key: string): (connectionId: string) => void {
  const queryClient = useQueryClient();
  const notify = useNotify();
  return (connectionId) => {
    const connections = { [key]: connectionId === '' ? null : connectionId };
    const refresh = () => queryClient.invalidateQueries({ queryKey: CLOUD_FLOWS_KEY });
    void api('updateCloudFlow', { params: { cloudFlowId }, body: { connections } }).then(refresh, notify.failure);
  };
}
