import { Field, Input, Text } from '@fluentui/react-components';
import { compileFlow } from '@tandem/cloud-flow';
import { type FlowFile, type NewTrigger, newFlowFile, newTrigger } from '@tandem/designer-core/cloud-flow';
import type { Diagnostic } from '@tandem/kernel';
import type { CloudFlow } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { useServerText } from '../i18n/server-text.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import { CREATE_FLOW } from './create-flow-messages.ts';
import { TriggerChoice } from './trigger-choice.tsx';
import { TriggerForm } from './trigger-form.tsx';
import { useCreateFlow } from './use-create-flow.ts';

/** The trigger that a flow of each kind begins with; an automated one has none before it is chosen. */
const TRIGGERS: Readonly<Record<CloudFlow['triggerKind'], NewTrigger | undefined>> = {
  instant: { kind: 'instant', inputs: [] },
  scheduled: automated({ kind: 'scheduled', frequency: 'Day', interval: 1, startTime: undefined, timeZone: undefined, weekDays: [] }),
  automated: undefined,
};

/** The trigger as its JSON, which a form can change. */
function automated(trigger: NewTrigger): NewTrigger {
  const [name, json] = newTrigger(trigger);
  return { kind: 'automated', name, json };
}

interface CreateFlowDialogProps {
  readonly kind: CloudFlow['triggerKind'];
  readonly onClose: () => void;
}

/** Asks for a name and for what the kind of trigger needs, creates the flow, and opens it in the designer. */
export function CreateFlowDialog({ kind, onClose }: CreateFlowDialogProps) {
  const text = useMessages(CREATE_FLOW);
  const translate = useServerText();
  const [name, setName] = useState('');
  const [trigger, setTrigger] = useState(TRIGGERS[kind]);
  const file = trigger === undefined ? undefined : newFlowFile(trigger);
  const faults = file === undefined ? [] : faultsOf(file);
  const [fault] = faults;
  const { create, onCreated } = useCreateFlow();
  return (
    <FormDialog
      title={text.titles[kind]}
      submitLabel={text.create}
      isReady={name.trim() !== '' && file !== undefined && fault === undefined}
      {...(name.trim() === '' || fault === undefined ? {} : { whatIsMissing: translate(fault.message) })}
      submit={() => create(name.trim(), file ?? newFlowFile({ kind: 'instant', inputs: [] }))}
      onDone={onCreated}
      onClose={onClose}
    >
      <Text>{text.hints[kind]}</Text>
      <Field label={text.name} required>
        <Input value={name} maxLength={200} onChange={(_, { value }) => setName(value)} />
      </Field>
      {kind === 'automated' && <TriggerChoice onChoose={setTrigger} />}
      {kind === 'scheduled' && trigger?.kind === 'automated' && (
        <TriggerForm name={trigger.name} trigger={trigger.json} faults={faults} onChange={(json) => setTrigger({ ...trigger, json })} />
      )}
    </FormDialog>
  );
}

/** What keeps a flow from being turned on. */
function faultsOf({ definition }: FlowFile): readonly Diagnostic[] {
  return compileFlow(definition).diagnostics.filter(({ severity }) => severity === 'error');
}
