import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { FormDialog } from '../parts/form-dialog.tsx';
import { api } from '../shell/api.ts';
import { makeTriggerBody } from './trigger-body.ts';
import type { TriggerEntries, TriggerInput } from './trigger-entries.ts';
import { TriggerField } from './trigger-field.tsx';

interface RunDialogProps {
  readonly flow: { readonly id: string; readonly name: string; readonly triggerInputs: readonly TriggerInput[] };
  readonly onStarted: (runId: string) => void;
  readonly onClose: () => void;
}

/** Asks for the inputs of the trigger and starts one run. */
export function RunDialog({ flow, onStarted, onClose }: RunDialogProps) {
  const [entries, setEntries] = useState<TriggerEntries>({});
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const result = makeTriggerBody(flow.triggerInputs, entries);
  const enter = (key: string, entry: TriggerEntries[string]) => {
    setEntries((former) => ({ ...former, [key]: entry }));
    setTouched((former) => new Set(former).add(key));
  };
  const body = result.kind === 'valid' ? result.body : {};
  return (
    <FormDialog
      title={`Run ${flow.name}`}
      submitLabel="Run flow"
      busyLabel="Starting…"
      isReady={result.kind === 'valid'}
      submit={() => api('runCloudFlow', { params: { cloudFlowId: flow.id }, body: { body } })}
      onDone={({ runId }) => onStarted(runId)}
      onClose={onClose}
    >
      {flow.triggerInputs.length === 0 && <Text>This flow asks for no inputs.</Text>}
      {flow.triggerInputs.map((input) => (
        <TriggerField
          key={input.key}
          input={input}
          entry={entries[input.key]}
          fault={result.kind === 'faulty' && touched.has(input.key) ? result.faults[input.key] : undefined}
          onEnter={(entry) => enter(input.key, entry)}
        />
      ))}
    </FormDialog>
  );
}
