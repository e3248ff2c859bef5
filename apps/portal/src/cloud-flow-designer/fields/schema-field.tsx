import { Field, Link, Textarea } from '@fluentui/react-components';
import { type JsonValue, parseJson } from '@tandem/kernel';
import { useState } from 'react';
import { JsonEditor } from '../../editors/json/json-editor.tsx';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FieldGroup } from './field-group.tsx';
import { FIELDS } from './field-messages.ts';
import { type FieldProps, useFieldServices } from './field-services.ts';
import { schemaOfSample } from './schema-of-sample.ts';
import { textOfValue } from './value-text.ts';

/** A JSON Schema: written, or made from a sample. Text that is not JSON yet stays in the editor and changes nothing. */
export function SchemaField({ field, value, onChange, fault }: FieldProps) {
  const messages = useMessages(FIELDS);
  const say = useLocalText();
  const { isReadOnly } = useFieldServices();
  const [draft, setDraft] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const write = (text: string) => {
    const parsed = text.trim() === '' ? undefined : parsedOrNothing(text);
    setDraft(text.trim() === '' || parsed !== undefined ? undefined : text);
    if (text.trim() === '' || parsed !== undefined) onChange(parsed);
  };
  return (
    <FieldGroup field={field} fault={draft === undefined ? fault : messages.sampleFault}>
      <JsonEditor label={say(field.label)} text={draft ?? textOfValue(value)} onChange={write} isReadOnly={isReadOnly} maxHeight="260px" />
      {!isReadOnly && <Link onClick={() => setAsking(true)}>{messages.sample}</Link>}
      {isAsking && (
        <SampleDialog
          onClose={() => setAsking(false)}
          onSample={(sample) => {
            setDraft(undefined);
            onChange(schemaOfSample(sample));
          }}
        />
      )}
    </FieldGroup>
  );
}

interface SampleDialogProps {
  readonly onSample: (sample: JsonValue) => void;
  readonly onClose: () => void;
}

function SampleDialog({ onSample, onClose }: SampleDialogProps) {
  const messages = useMessages(FIELDS);
  const [text, setText] = useState('');
  const sample = parsedOrNothing(text);
  return (
    <FormDialog
      title={messages.sampleTitle}
      submitLabel={messages.make}
      isReady={sample !== undefined}
      submit={() => Promise.resolve(sample)}
      onDone={(made) => {
        if (made !== undefined) onSample(made);
        onClose();
      }}
      onClose={onClose}
    >
      <Field label={messages.sampleHint} {...(text !== '' && sample === undefined ? { validationMessage: messages.sampleFault } : {})}>
        <Textarea value={text} rows={10} resize="vertical" onChange={(_, { value }) => setText(value)} />
      </Field>
    </FormDialog>
  );
}

function parsedOrNothing(text: string): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
