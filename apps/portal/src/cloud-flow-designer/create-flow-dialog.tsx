import { Field, Input, Text } from '@fluentui/react-components';
import type { CloudFlow } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { CLOUD_FLOWS_KEY } from '../cloud-flows/cloud-flow-queries.ts';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { api } from '../shell/api.ts';
import { CREATE_FLOW } from './create-flow-messages.ts';

const SCHEMA = 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#';

/** The trigger that a flow of each kind begins with. */
const TRIGGERS = {
  instant: { manual: { type: 'Request', kind: 'Button', inputs: { schema: { type: 'object', properties: {}, required: [] } } } },
  automated: { manual: { type: 'Request', kind: 'Http', inputs: { schema: {} } } },
  scheduled: { Recurrence: { type: 'Recurrence', recurrence: { frequency: 'Day', interval: 1 } } },
} as const;

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
  const definition = JSON.stringify({ $schema: SCHEMA, contentVersion: '1.0.0.0', triggers: TRIGGERS[kind], actions: {} });
  return (
    <FormDialog
      title={text.titles[kind]}
      submitLabel={text.create}
      isReady={name.trim() !== ''}
      submit={() => api('importCloudFlow', { body: { name: name.trim(), definition } })}
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
    </FormDialog>
  );
}
