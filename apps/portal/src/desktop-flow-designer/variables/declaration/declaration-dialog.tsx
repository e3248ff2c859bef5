import { Checkbox, Field, MessageBar, MessageBarBody, Select, Textarea } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useMessages } from '../../../i18n/language.tsx';
import { FormDialog } from '../../../parts/form-dialog.tsx';
import { DESKTOP_DESIGNER } from '../../messages.ts';
import { useDesigner } from '../../state/designer-context.ts';
import { DefaultValueField } from '../default-value/default-value-field.tsx';
import { useTypeText } from '../types/type-text.ts';
import { type DeclarationDraft, type DeclarationFaults, readDraft, withType } from './declaration-draft.ts';
import { DECLARATION } from './declaration-messages.ts';
import { NameFields } from './name-fields.tsx';

const TYPES = ['String', 'Numeric', 'Bool', 'CustomObject', 'List', 'Datatable'] as const;
const NO_FAULTS: DeclarationFaults = {};

interface DeclarationDialogProps {
  readonly first: DeclarationDraft;
  /** Name of the variable that is changed; a new one without it. */
  readonly previous?: string;
  readonly onClose: () => void;
}

/** Everything about an input or output. What cannot be is said as it is typed. */
export function DeclarationDialog({ first, previous, onClose }: DeclarationDialogProps) {
  const words = useMessages(DECLARATION);
  const edits = useMessages(DESKTOP_DESIGNER).edits;
  const typeText = useTypeText();
  const { document, variables, edit, isReadOnly } = useDesigner();
  const [draft, setDraft] = useState(first);
  const result = useMemo(
    () => readDraft(draft, { document, variables, ...(previous === undefined ? {} : { previous }) }),
    [draft, document, variables, previous],
  );
  const faults = result.ok ? NO_FAULTS : result.error;
  const set = (part: Partial<DeclarationDraft>) => setDraft((present) => ({ ...present, ...part }));
  const isInput = draft.direction === 'input';
  const isNew = previous === undefined;
  return (
    <FormDialog
      title={isInput ? (isNew ? words.newInput : words.editInput) : isNew ? words.newOutput : words.editOutput}
      submitLabel={words.save}
      isWide
      isReady={result.ok && !isReadOnly}
      whatIsMissing={words.faults}
      submit={async () => {
        if (result.ok) edit(result.value, edits.variable);
      }}
      onDone={onClose}
      onClose={onClose}
    >
      <NameFields draft={draft} faults={faults} onChange={setDraft} />
      <Field label={words.type} required>
        <Select
          value={draft.type}
          onChange={(_, { value }) => {
            const type = TYPES.find((candidate) => candidate === value);
            if (type !== undefined) setDraft((present) => withType(present, type));
          }}
        >
          {TYPES.map((type) => (
            <option key={type} value={type}>
              {typeText(type)}
            </option>
          ))}
        </Select>
      </Field>
      {isInput && (
        <DefaultValueField
          type={draft.type}
          draft={draft.defaultValue}
          isOptional={draft.isOptional}
          fault={faults.defaultValue}
          onChange={(defaultValue) => set({ defaultValue })}
        />
      )}
      <Field label={words.description} hint={words.descriptionHint}>
        <Textarea rows={2} resize="vertical" value={draft.description} onChange={(_, { value }) => set({ description: value })} />
      </Field>
      <Field hint={words.sensitiveHint}>
        <Checkbox
          label={words.sensitive}
          checked={draft.isSensitive}
          onChange={(_, { checked }) => set({ isSensitive: checked === true })}
        />
      </Field>
      {isInput && draft.isSensitive && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.sensitiveDefault}</MessageBarBody>
        </MessageBar>
      )}
      {isInput && (
        <Field hint={words.optionalHint}>
          <Checkbox
            label={words.optional}
            checked={draft.isOptional}
            onChange={(_, { checked }) => set({ isOptional: checked === true })}
          />
        </Field>
      )}
    </FormDialog>
  );
}
