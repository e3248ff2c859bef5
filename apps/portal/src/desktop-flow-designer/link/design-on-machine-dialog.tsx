import { Field, Select, Text } from '@fluentui/react-components';
import type { DesignerLink } from '@tandem/protocol';
import { useState } from 'react';
import { useConnections } from '../../connections/connection-queries.ts';
import { useMessages } from '../../i18n/language.tsx';
import { useMachineGroups, useMachines } from '../../machines/machine-queries.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { Link } from '../../parts/link.tsx';
import { api } from '../../shell/api.ts';
import { type DesignPlace, designPlaces } from './design-places.ts';
import { LINK } from './link-messages.ts';

interface DesignOnMachineDialogProps {
  readonly desktopFlowId: string;
  /** Somebody wants to run the flow: it starts as soon as the machine is chosen. */
  readonly isToRun?: boolean;
  readonly onLinked: (link: DesignerLink) => void;
  readonly onClose: () => void;
}

/** Binds the designer of a flow, in this browser, to a machine that one has a connection to. */
export function DesignOnMachineDialog({ desktopFlowId, isToRun = false, onLinked, onClose }: DesignOnMachineDialogProps) {
  const messages = useMessages(LINK);
  const places = usePlaces();
  const [index, setIndex] = useState(0);
  const place = places[index];
  return (
    <FormDialog
      title={isToRun ? messages.runTitle : messages.title}
      submitLabel={isToRun ? messages.run : messages.open}
      busyLabel={messages.opening}
      isReady={place !== undefined}
      submit={() => link(desktopFlowId, place)}
      onDone={onLinked}
      onClose={onClose}
    >
      <Text>{messages.explanation}</Text>
      {places.length === 0 ? (
        <Text>
          {messages.none} <Link to="/connections">{messages.makeConnection}</Link>
        </Text>
      ) : (
        <Field label={messages.where} required>
          <Select value={String(index)} onChange={(_, { value }) => setIndex(Number(value))}>
            {places.map(({ connection, machine }, at) => (
              <option key={`${connection.id} ${machine.id}`} value={String(at)}>
                {messages.place(machine.name, connection.username)}
                {machine.isOnline ? '' : ` (${messages.offline})`}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </FormDialog>
  );
}

function usePlaces(): readonly DesignPlace[] {
  const connections = useConnections().data ?? [];
  const machines = useMachines().data ?? [];
  const groups = useMachineGroups().data ?? [];
  return designPlaces(connections, machines, new Map(groups.map(({ id, targetId }) => [id, targetId])));
}

function link(desktopFlowId: string, place: DesignPlace | undefined): Promise<DesignerLink> {
  if (place === undefined) return Promise.reject(new Error('no machine is chosen'));
  const { connection, machine } = place;
  return api('createDesignerLink', { params: { desktopFlowId }, body: { connectionId: connection.id, machineId: machine.id } });
}
