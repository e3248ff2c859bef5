import { Field, Input, Textarea } from '@fluentui/react-components';
import type { JsonValue } from '@tandem/kernel';
import type { EnvironmentVariable } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { ENVIRONMENT_VARIABLES_KEY } from './environment-variable-queries.ts';
import { ENVIRONMENT_VARIABLES } from './messages.ts';
import { ValueField } from './value-field.tsx';
import { fieldText, readField } from './variable-value.ts';

interface EditVariableDialogProps {
  readonly variable: EnvironmentVariable;
  readonly onClose: () => void;
}

export function EditVariableDialog({ variable, onClose }: EditVariableDialogProps) {
  const text = useMessages(ENVIRONMENT_VARIABLES);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const [displayName, setDisplayName] = useState(variable.displayName);
  const [description, setDescription] = useState(variable.description);
  // The API's client keeps values of flows exact.
  const [value, setValue] = useState(() => fieldText(variable.kind, variable.value as JsonValue));
  const reading = readField(variable.kind, value);
  const body = { displayName: displayName.trim(), description, ...(reading.ok ? { value: reading.value } : {}) };
  return (
    <FormDialog
      title={text.editTitle(variable.displayName)}
      submitLabel={text.save}
      whatIsMissing={text.fillIn}
      isReady={displayName.trim() !== '' && reading.ok}
      submit={() => api('updateEnvironmentVariable', { params: { environmentVariableId: variable.id }, body })}
      onDone={(changed) => {
        void queryClient.invalidateQueries({ queryKey: ENVIRONMENT_VARIABLES_KEY });
        notify.done(text.changed(changed.displayName));
        onClose();
      }}
      onClose={onClose}
    >
      <Field label={text.name} required>
        <Input value={displayName} maxLength={200} onChange={(_, { value: next }) => setDisplayName(next)} />
      </Field>
      <ValueField label={text.value} hint={text.valueHint} kind={variable.kind} text={value} onText={setValue} />
      <Field label={text.description}>
        <Textarea value={description} maxLength={2000} onChange={(_, { value: next }) => setDescription(next)} />
      </Field>
    </FormDialog>
  );
}
