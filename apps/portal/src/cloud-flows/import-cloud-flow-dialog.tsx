import { Field, Input } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { api } from '../shell/api.ts';
import { CLOUD_FLOWS_KEY } from './cloud-flow-queries.ts';
import { DefinitionField } from './definition-field.tsx';
import { CLOUD_FLOWS } from './messages.ts';

export function ImportCloudFlowDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useMessages(CLOUD_FLOWS);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [definition, setDefinition] = useState('');
  return (
    <FormDialog
      title={text.importTitle}
      submitLabel={text.import}
      isWide
      isReady={name.trim() !== '' && definition.trim() !== ''}
      submit={() => api('importCloudFlow', { body: { name: name.trim(), definition } })}
      onDone={({ id }) => {
        void queryClient.invalidateQueries({ queryKey: CLOUD_FLOWS_KEY });
        void navigate({ to: '/cloud-flows/$cloudFlowId', params: { cloudFlowId: id } });
      }}
      onClose={onClose}
    >
      <Field label={text.name} required>
        <Input value={name} maxLength={200} onChange={(_, { value }) => setName(value)} />
      </Field>
      <DefinitionField text={definition} onText={setDefinition} onFileName={(fileName) => name === '' && setName(fileName)} />
    </FormDialog>
  );
}
