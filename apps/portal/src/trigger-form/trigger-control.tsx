import { Input, type InputProps, Select, Textarea } from '@fluentui/react-components';
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { TRIGGER_FORM } from './messages.ts';
import type { TriggerInput } from './trigger-entries.ts';
import type { TriggerFieldProps } from './trigger-field.tsx';
import { TriggerFileControl } from './trigger-file-control.tsx';

const INPUT_TYPES: Partial<Record<TriggerInput['kind'], NonNullable<InputProps['type']>>> = { date: 'date', email: 'email' };

/** The control that fits the kind of an input. `fieldProps` come from the field around it: its label and its description. */
export function TriggerControl({ input, entry, fault: _fault, onEnter, ...fieldProps }: TriggerFieldProps) {
  const words = useMessages(TRIGGER_FORM);
  const text = typeof entry === 'string' ? entry : '';
  switch (input.kind) {
    case 'file':
      return <TriggerFileControl title={input.title} file={typeof entry === 'object' ? entry : undefined} onEnter={onEnter} />;
    case 'yes-no':
      return (
        <ChoiceControl
          {...fieldProps}
          value={text}
          choices={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
          onChoose={onEnter}
        />
      );
    case 'choice':
      return (
        <ChoiceControl
          {...fieldProps}
          value={text}
          choices={(input.choices ?? []).map((value) => ({ value, label: value }))}
          onChoose={onEnter}
        />
      );
    case 'text':
      return <TextControl {...fieldProps} text={text} onEnter={onEnter} />;
    default:
      return (
        <Input
          {...fieldProps}
          type={INPUT_TYPES[input.kind] ?? 'text'}
          {...(input.kind === 'number' ? { inputMode: 'decimal' as const } : {})}
          value={text}
          onChange={(_, { value }) => onEnter(value)}
        />
      );
  }
}

interface TextControlProps {
  readonly text: string;
  readonly onEnter: (text: string) => void;
}

/** One line, as most values are; several once a text with line breaks is pasted or Shift+Enter asks for one. */
function TextControl({ text, onEnter, ...fieldProps }: TextControlProps) {
  const [isLong, setLong] = useState(false);
  if (isLong || text.includes('\n')) {
    return <Textarea {...fieldProps} autoFocus value={text} resize="vertical" onChange={(_, { value }) => onEnter(value)} />;
  }
  const takeLines = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/\n./.test(pasted)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    setLong(true);
    onEnter(text.slice(0, selectionStart ?? text.length) + pasted + text.slice(selectionEnd ?? text.length));
  };
  const breakLine = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || !event.shiftKey) return;
    event.preventDefault();
    setLong(true);
    onEnter(`${text}\n`);
  };
  return <Input {...fieldProps} value={text} onPaste={takeLines} onKeyDown={breakLine} onChange={(_, { value }) => onEnter(value)} />;
}

interface ChoiceControlProps {
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

function ChoiceControl({ value, choices, onChoose, ...fieldProps }: ChoiceControlProps) {
  const words = useMessages(TRIGGER_FORM);
  return (
    <Select {...fieldProps} value={value} onChange={(_, data) => onChoose(data.value)}>
      <option value="">{words.choose}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </Select>
  );
}
