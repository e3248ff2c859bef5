import { Field, Input, Text } from '@fluentui/react-components';
import type { NewTrigger } from '@tandem/designer-core/cloud-flow';
import type { CloudFlow } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { CLOUD_FLOWS_KEY } from '../cloud-flows/cloud-flow-queries.ts';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { api } from '../shell/api.ts';
import { CREATE_FLOW } from './create-flow-messages.ts';
import { TriggerChoice } from './trigger-choice.tsx';

/** The trigger that a flow of each kind begins with. */
const TRIGGERS: Readonly<Record<Exclude<CloudFlow['triggerKind'], 'automated'>, NewTrigger>> = {
  instant: { kind: 'instant', inputs: [] },
  scheduled: { kind: 'scheduled', frequency: 'Day', interval: 1, startTime: undefined, timeZone: undefined, weekDays: [] },
};

interface CreateFlowDialogProps {
  readonly kind: CloudFlow['triggerKind'];
  readonly onClose: () => void;
}

/** Asks for a name, creates a flow with a trigger of the kind, and opens it in the designer. */
export function CreateFlowDialog({ kind, onClose }: CreateFlowDialogProps) {
  const text = useMessages(CREATE_FLOW);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [trigger, setTrigger] = useState<NewTrigger | undefined>(kind === 'automated' ? undefined : TRIGGERS[kind]);
  return (
    <FormDialog
      title={text.titles[kind]}
      submitLabel={text.create}
      isReady={name.trim() !== '' && trigger !== undefined}
      submit={() => create(name.trim(), trigger ?? TRIGGERS.instant)}
      onDone={({ id }) => {
        void queryClient.invalidateQueries({ queryKey: CLOUD_FLOWS_KEY });
        void navigate({ to: '/cloud-flows/$cloudFlowId/edit', params: { cloudFlowId: id } });
      }}
      onClose={onClose}
    >
      <Text>{text.hints[kind]}</Text>
      <Field label={text.name} required>
        <Input value={name} maxLength={200} onChange={(_, { value }) => setName(value)} />
      </Field>
      {kind === 'automated' && <TriggerChoice onChoose={setTrigger} />}
    </FormDialog>
  );
}

/** The core of the designer is loaded when it is needed: the list of flows does without it. */
async function create(name: string, trigger: NewTrigger) {
  const { newFlowFile, printFlowFile } = await import('@tandem/designer-core/cloud-flow');
  return api('importCloudFlow', { body: { name, definition: printFlowFile(newFlowFile(trigger)) } });
}
