import { fromPlain } from '@tandem/kernel';
import type { FieldEditor as Editor, LocalText } from '@tandem/protocol';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { type Choice, ChoiceField } from './choice-field.tsx';
import { ChoicesField } from './choices-field.tsx';
import { ConditionField } from './condition-field.tsx';
import { DynamicChoiceField } from './dynamic-choice-field.tsx';
import { FIELDS } from './field-messages.ts';
import { type FieldProps, useFieldServices } from './field-services.ts';
import { KeyValuesField } from './key-values-field.tsx';
import { ListField } from './list-field.tsx';
import { MonthOccurrencesField } from './month-occurrences-field.tsx';
import { NumbersField } from './numbers-field.tsx';
import { RowsField } from './rows-field.tsx';
import { SchemaField } from './schema-field.tsx';
import { TemplateValueField } from './template-value-field.tsx';
import { TimeZoneField } from './time-zone-field.tsx';
import { TriggerInputsField } from './trigger-inputs-field.tsx';

/** The control by which a person edits one field, chosen by its description. */
export function FieldEditor(props: FieldProps) {
  const { editor } = props.field;
  const say = useLocalText();
  const messages = useMessages(FIELDS);
  const { variables, cloudFlows } = useFieldServices();
  switch (editor.kind) {
    case 'text':
      return <TemplateValueField {...props} kind="text" isMultiline={editor.isMultiline ?? false} />;
    case 'date-time':
      return <TemplateValueField {...props} kind="text" />;
    case 'number':
      return <TemplateValueField {...props} kind="scalar" />;
    case 'expression':
      return <TemplateValueField {...props} kind="scalar" />;
    case 'json':
      return <TemplateValueField {...props} kind="json" />;
    case 'yes-no':
      return <ChoiceField {...props} choices={yesNo(messages)} />;
    case 'choice':
      return <ChoiceField {...props} choices={choicesOf(editor, say)} />;
    case 'choices':
      return <ChoicesField {...props} choices={choicesOf(editor, say)} />;
    case 'numbers':
      return <NumbersField {...props} editor={editor} />;
    case 'month-occurrences':
      return <MonthOccurrencesField {...props} />;
    case 'dynamic-choice':
      return <DynamicChoiceField {...props} editor={editor} />;
    case 'key-values':
      return <KeyValuesField {...props} />;
    case 'list':
      return <ListField {...props} />;
    case 'rows':
      return <RowsField {...props} editor={editor} />;
    case 'schema':
      return <SchemaField {...props} />;
    case 'condition':
      return <ConditionField {...props} />;
    case 'time-zone':
      return <TimeZoneField {...props} />;
    case 'variable':
      return <ChoiceField {...props} choices={variables.map(({ name, type }) => ({ value: name, label: `${name} (${type})` }))} />;
    case 'cloud-flow':
      return <ChoiceField {...props} choices={cloudFlows.map(({ id, name }) => ({ value: id, label: name }))} />;
    case 'trigger-inputs':
      return <TriggerInputsField {...props} />;
  }
}

function choicesOf({ options }: Editor & { readonly kind: 'choice' | 'choices' }, say: (text: LocalText) => string): readonly Choice[] {
  return options.map(({ value, label }) => ({ value: fromPlain(value), label: say(label) }));
}

function yesNo({ yes, no }: { readonly yes: string; readonly no: string }): readonly Choice[] {
  return [
    { value: true, label: yes },
    { value: false, label: no },
  ];
}
