import { Text } from '@fluentui/react-components';
import type { CloudFlowDetail } from '@tandem/protocol';
import { useState } from 'react';
import { isAskedOf } from '../cloud-flows/why-it-cannot-run.ts';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { api } from '../shell/api.ts';
import { TRIGGER_FORM } from './messages.ts';
import { OwnConnections } from './own-connections.tsx';
import { makeTriggerBody } from './trigger-body.ts';
import type { TriggerEntries, TriggerInput } from './trigger-entries.ts';
import { TriggerField } from './trigger-field.tsx';

export interface RunnableFlow {
  readonly id: string;
  readonly name: string;
  readonly triggerInputs: readonly TriggerInput[];
  /** Tests this version, published or not. */
  readonly version?: number;
  readonly access?: CloudFlowDetail['access'];
  readonly connectionReferences?: CloudFlowDetail['connectionReferences'];
}

interface RunDialogProps {
  readonly flow: RunnableFlow;
  readonly onStarted: (runId: string) => void;
  readonly onClose: () => void;
}

/** Asks for the inputs of the trigger and starts one run. */
export function RunDialog({ flow, onStarted, onClose }: RunDialogProps) {
  const text = useMessages(TRIGGER_FORM);
  const [entries, setEntries] = useState<TriggerEntries>({});
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setTried] = useState(false);
  const result = makeTriggerBody(flow.triggerInputs, entries);
  const enter = (key: string, entry: TriggerEntries[string]) => {
    setEntries((former) => ({ ...former, [key]: entry }));
    setTouched((former) => new Set(former).add(key));
  };
  const faultOf = (key: string) => (result.kind === 'faulty' && (isTried || touched.has(key)) ? result.faults[key] : undefined);
  const asked = (flow.connectionReferences ?? []).filter((reference) => isAskedOf(flow.access ?? 'owner', reference));
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>(() => rememberedOf(asked));
  const connections = Object.fromEntries(Object.entries(chosen).filter(([, id]) => id !== ''));
  const hasAll = asked.every(({ key }) => Object.hasOwn(connections, key));
  const body = result.kind === 'valid' ? result.body : {};
  return (
    <FormDialog
      title={text.runTitle(flow.name)}
      submitLabel={text.submit}
      busyLabel={text.starting}
      isReady={result.kind === 'valid' && hasAll}
      onUnready={() => setTried(true)}
      submit={() =>
        api('runCloudFlow', {
          params: { cloudFlowId: flow.id },
          body: { body, ...(asked.length === 0 ? {} : { connections }), ...(flow.version === undefined ? {} : { version: flow.version }) },
        })
      }
      onDone={({ runId }) => onStarted(runId)}
      onClose={onClose}
    >
      {flow.triggerInputs.length === 0 && asked.length === 0 && <Text>{text.noInputs}</Text>}
      {flow.triggerInputs.map((input) => (
        <TriggerField
          key={input.key}
          input={input}
          entry={entries[input.key]}
          fault={faultOf(input.key)}
          onEnter={(entry) => enter(input.key, entry)}
        />
      ))}
      {asked.length > 0 && (
        <OwnConnections references={asked} chosen={chosen} onChoose={(key, id) => setChosen((former) => ({ ...former, [key]: id }))} />
      )}
    </FormDialog>
  );
}

/** What the person chose at the last run. */
function rememberedOf(asked: CloudFlowDetail['connectionReferences']): Readonly<Record<string, string>> {
  return Object.fromEntries(asked.map(({ key, ownConnectionId }) => [key, ownConnectionId ?? '']));
}
