import { Field, Input, Textarea } from '@fluentui/react-components';
import { type EnvironmentVariableKind, schemaNameField } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { ENVIRONMENT_VARIABLES_KEY } from './environment-variable-queries.ts';
import { KindField } from './kind-field.tsx';
import { ENVIRONMENT_VARIABLES } from './messages.ts';
import { ValueField } from './value-field.tsx';
import { emptyField, readField } from './variable-value.ts';

interface Draft {
  readonly displayName: string;
  readonly schemaName: string;
  readonly kind: EnvironmentVariableKind;
  readonly description: string;
  readonly value: string;
}

const EMPTY: Draft = { displayName: '', schemaName: '', kind: 'text', description: '', value: '' };

export function CreateVariableDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useMessages(ENVIRONMENT_VARIABLES);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const [draft, setDraft] = useState(EMPTY);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const reading = readField(draft.kind, draft.value);
  const variable = {
    ...draft,
    displayName: draft.displayName.trim(),
    schemaName: draft.schemaName.trim(),
    value: reading.ok ? reading.value : null,
  };
  const hasSchemaName = schemaNameField.safeParse(variable.schemaName).success;
  return (
    <FormDialog
      title={text.createTitle}
      submitLabel={text.create}
      whatIsMissing={text.fillIn}
      isReady={variable.displayName !== '' && hasSchemaName && reading.ok}
      submit={() => api('createEnvironmentVariable', { body: variable })}
      onDone={({ displayName }) => {
        void queryClient.invalidateQueries({ queryKey: ENVIRONMENT_VARIABLES_KEY });
        notify.done(text.created(displayName));
        onClose();
      }}
      onClose={onClose}
    >
      <Field label={text.name} required>
        <Input value={draft.displayName} maxLength={200} onChange={(_, { value }) => change({ displayName: value })} />
      </Field>
      <Field
        label={text.schemaName}
        required
        hint={text.schemaNameHint}
        {...(variable.schemaName === '' || hasSchemaName ? {} : { validationMessage: text.schemaNameFault })}
      >
        <Input value={draft.schemaName} maxLength={100} spellCheck={false} onChange={(_, { value }) => change({ schemaName: value })} />
      </Field>
      <KindField kind={draft.kind} onKind={(kind) => change({ kind, value: emptyField(kind) })} />
      <ValueField label={text.value} hint={text.valueHint} kind={draft.kind} text={draft.value} onText={(value) => change({ value })} />
      <Field label={text.description}>
        <Textarea value={draft.description} maxLength={2000} onChange={(_, { value }) => change({ description: value })} />
      </Field>
    </FormDialog>
  );
}
