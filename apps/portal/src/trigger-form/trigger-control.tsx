import { Input, type InputProps, Select, Textarea } from '@fluentui/react-components';
import type { TriggerInput } from './trigger-entries.ts';
import type { TriggerFieldProps } from './trigger-field.tsx';
import { TriggerFileControl } from './trigger-file-control.tsx';

const INPUT_TYPES: Partial<Record<TriggerInput['kind'], NonNullable<InputProps['type']>>> = { date: 'date', email: 'email' };
const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

/** The control that fits the kind of an input. `fieldProps` come from the field around it: its label and its description. */
export function TriggerControl({ input, entry, fault: _fault, onEnter, ...fieldProps }: TriggerFieldProps) {
  const text = typeof entry === 'string' ? entry : '';
  switch (input.kind) {
    case 'file':
      return <TriggerFileControl title={input.title} file={typeof entry === 'object' ? entry : undefined} onEnter={onEnter} />;
    case 'yes-no':
      return <ChoiceControl {...fieldProps} value={text} choices={YES_NO} onChoose={onEnter} />;
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
      return <Textarea {...fieldProps} value={text} rows={1} resize="vertical" onChange={(_, { value }) => onEnter(value)} />;
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

interface ChoiceControlProps {
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

function ChoiceControl({ value, choices, onChoose, ...fieldProps }: ChoiceControlProps) {
  return (
    <Select {...fieldProps} value={value} onChange={(_, data) => onChoose(data.value)}>
      <option value="">Choose</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </Select>
  );
}
