import { Field, makeStyles, Select, Text } from '@fluentui/react-components';
import { parseDesktopFlow, readInterface } from '@tandem/desktop-flow';
import { JsonObject } from '@tandem/kernel';
import type { Connection, DesktopFlowDetail } from '@tandem/protocol';
import { useMemo, useState } from 'react';
import { useConnections, useTargets } from '../../connections/connection-queries.ts';
import { RunInputFields } from '../../desktop-flow-designer/debug/run-input-fields.tsx';
import { useRunInputs } from '../../desktop-flow-designer/debug/use-run-inputs.ts';
import { useMessages } from '../../i18n/language.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { api } from '../../shell/api.ts';
import { RUN_DESKTOP_FLOW } from './messages.ts';

const useStyles = makeStyles({
  // The longest choice must not widen the dialog.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

type RunMode = 'attended' | 'unattended';

interface RunDesktopFlowDialogProps {
  readonly flow: DesktopFlowDetail;
  readonly onStarted: (runId: string) => void;
  readonly onClose: () => void;
}

/** Asks where, how and with which inputs, and starts one run of the published version. */
export function RunDesktopFlowDialog({ flow, onStarted, onClose }: RunDesktopFlowDialogProps) {
  const text = useMessages(RUN_DESKTOP_FLOW);
  const connections = useConnections().data ?? [];
  const [connectionId, setConnectionId] = useState<string>();
  const connection = connections.find(({ id }) => id === connectionId) ?? connections[0];
  const [chosenMode, setMode] = useState<RunMode>('attended');
  const mode = connection?.kind === 'sign-in' ? 'attended' : chosenMode;
  const inputs = useMemo(() => readInterface(parseDesktopFlow(flow.script).flow).inputs, [flow.script]);
  const { read, tried, fields } = useRunInputs(inputs);
  return (
    <FormDialog
      title={text.title(flow.name)}
      submitLabel={text.submit}
      busyLabel={text.starting}
      isReady={read.kind === 'ready' && connection !== undefined}
      onUnready={tried}
      submit={() =>
        api('runDesktopFlow', {
          params: { desktopFlowId: flow.id },
          body: { connectionId: connection?.id ?? '', runMode: mode, inputs: read.kind === 'ready' ? read.values : new JsonObject() },
        })
      }
      onDone={({ runId }) => onStarted(runId)}
      onClose={onClose}
    >
      {flow.latestVersion !== flow.publishedVersion && <Text>{text.published}</Text>}
      <PlaceField connections={connections} connection={connection} onChoose={setConnectionId} />
      <ModeField connection={connection} mode={mode} onChoose={setMode} />
      {inputs.length === 0 && <Text>{text.noInputs}</Text>}
      <RunInputFields {...fields} />
    </FormDialog>
  );
}

interface PlaceFieldProps {
  readonly connections: readonly Connection[];
  readonly connection: Connection | undefined;
  readonly onChoose: (connectionId: string) => void;
}

/** The own connections: each names a machine or group, and the user there. */
function PlaceField({ connections, connection, onChoose }: PlaceFieldProps) {
  const styles = useStyles();
  const text = useMessages(RUN_DESKTOP_FLOW);
  const targets = useTargets().data ?? [];
  const isOffline = ({ targetId }: Connection) => targets.find((target) => target.targetId === targetId)?.isOnline === false;
  const waits = connection !== undefined && isOffline(connection);
  return (
    <Field
      className={styles.field}
      label={text.where}
      required
      {...(waits ? { validationMessage: text.waits, validationState: 'warning' as const } : {})}
    >
      <Select value={connection?.id ?? ''} onChange={(_, { value }) => onChoose(value)}>
        {connections.map((one) => (
          <option key={one.id} value={one.id}>
            {text.place(one.targetName, one.username)}
            {isOffline(one) ? ` (${text.offline})` : ''}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface ModeFieldProps {
  readonly connection: Connection | undefined;
  readonly mode: RunMode;
  readonly onChoose: (mode: RunMode) => void;
}

function ModeField({ connection, mode, onChoose }: ModeFieldProps) {
  const styles = useStyles();
  const text = useMessages(RUN_DESKTOP_FLOW);
  const isAttendedOnly = connection?.kind === 'sign-in';
  return (
    <Field className={styles.field} label={text.mode} required {...(isAttendedOnly ? { hint: text.attendedOnly } : {})}>
      <Select
        value={mode}
        disabled={isAttendedOnly}
        onChange={(_, { value }) => onChoose(value === 'unattended' ? 'unattended' : 'attended')}
      >
        <option value="attended">{text.modes.attended}</option>
        <option value="unattended">{text.modes.unattended}</option>
      </Select>
    </Field>
  );
}
