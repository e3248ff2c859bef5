import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useMessages } from '../../../i18n/language.tsx';
import { useServerText } from '../../../i18n/server-text.ts';
import { DECLARATION } from '../declaration/declaration-messages.ts';
import type { DeclaredType, DefaultDraft } from './default-draft.ts';
import { DEFAULT_VALUE } from './default-value-messages.ts';
import type { DefaultFault } from './read-default.ts';
import { StructureField } from './structure-field.tsx';

interface DefaultValueFieldProps {
  /** "Default value" unless it says otherwise. */
  readonly label?: string;
  /** What the value is good for, unless it is a default. */
  readonly hint?: string;
  readonly type: DeclaredType;
  readonly draft: DefaultDraft;
  readonly isOptional: boolean;
  /** Whether a text is hidden as it is typed. */
  readonly isSecret?: boolean;
  readonly isRequired?: boolean;
  readonly fault: DefaultFault | undefined;
  readonly onChange: (draft: DefaultDraft) => void;
}

/** The value that an input has in runs that pass none, in an editor for its type. */
export function DefaultValueField({ label, hint, type, draft, isOptional, isSecret, isRequired, fault, onChange }: DefaultValueFieldProps) {
  const words = useMessages(DECLARATION);
  const faults = useMessages(DEFAULT_VALUE).faults;
  const translate = useServerText();
  const shownLabel = label ?? words.defaultValue;
  const shownHint = hint ?? `${words.defaultHint} ${isOptional ? words.blankHint : words.mandatoryHint}`;
  const message = fault === undefined ? undefined : faults[fault.code](translate(fault.detail ?? ''));
  const field = {
    label: shownLabel,
    required: isRequired === true,
    hint: shownHint,
    ...(message === undefined ? {} : { validationMessage: message }),
  };
  const placeholder = isOptional ? words.blank : '';
  switch (draft.kind) {
    case 'text':
      return (
        <Field {...field}>
          <TextControl
            isSecret={isSecret === true}
            placeholder={placeholder}
            text={draft.text}
            onText={(text) => onChange({ kind: 'text', text })}
          />
        </Field>
      );
    case 'number':
      return (
        <Field {...field}>
          <Input
            inputMode="decimal"
            placeholder={placeholder}
            value={draft.text}
            onChange={(_, { value }) => onChange({ kind: 'number', text: value })}
          />
        </Field>
      );
    case 'boolean':
      return (
        <Field {...field}>
          <Select
            value={draft.value === undefined ? '' : String(draft.value)}
            onChange={(_, { value }) => onChange({ kind: 'boolean', value: value === '' ? undefined : value === 'true' })}
          >
            <option value="">{isOptional ? words.blank : words.noDefault}</option>
            <option value="true">{words.yes}</option>
            <option value="false">{words.no}</option>
          </Select>
        </Field>
      );
    default:
      return <StructureField label={shownLabel} hint={shownHint} type={type} draft={draft} fault={message} onChange={onChange} />;
  }
}

interface TextControlProps {
  readonly isSecret: boolean;
  readonly placeholder: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** `fieldProps` come from the field around it: its label and its description. */
function TextControl({ isSecret, placeholder, text, onText, ...fieldProps }: TextControlProps) {
  if (isSecret) {
    return (
      <Input
        {...fieldProps}
        type="password"
        autoComplete="off"
        placeholder={placeholder}
        value={text}
        onChange={(_, { value }) => onText(value)}
      />
    );
  }
  return (
    <Textarea
      {...fieldProps}
      rows={2}
      resize="vertical"
      placeholder={placeholder}
      value={text}
      onChange={(_, { value }) => onText(value)}
    />
  );
}
