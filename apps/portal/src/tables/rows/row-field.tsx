import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { TableColumn } from '@tandem/protocol';
import { useMessages } from '../../i18n/language.tsx';
import { useErrorText } from '../../parts/use-error-text.ts';
import { TABLES } from '../messages.ts';
import type { DraftValue, FieldFault } from '../row-draft.ts';
import { LookupField } from './lookup-field.tsx';

interface RowFieldProps {
  readonly column: TableColumn;
  readonly label: string;
  readonly value: DraftValue;
  readonly fault: FieldFault | undefined;
  /** What the server said about this column. */
  readonly error: unknown;
  readonly onValue: (value: DraftValue) => void;
}

/** The field of one column of a row. */
export function RowField({ column, label, value, fault, error, onValue }: RowFieldProps) {
  const { rows: text } = useMessages(TABLES);
  const errorText = useErrorText();
  const message = fault !== undefined ? text.faults[fault] : error !== undefined ? errorText(error).message : undefined;
  return (
    <Field
      label={label}
      required={column.isRequired}
      {...(column.description === '' ? {} : { hint: column.description })}
      {...(message === undefined ? {} : { validationMessage: message })}
    >
      <Editor column={column} value={value} onValue={onValue} />
    </Field>
  );
}

type EditorProps = Pick<RowFieldProps, 'column' | 'value' | 'onValue'>;

/** `Field` gives its child the name and the state of the field; the rest of the props come from there. */
function Editor({ column, value, onValue, ...given }: EditorProps) {
  if (column.targets.length > 0) return <LookupField {...given} column={column} value={value} onValue={onValue} />;
  const text = typeof value === 'string' ? value : '';
  switch (column.kind) {
    case 'boolean':
      return <BooleanSelect {...given} column={column} value={text} onValue={onValue} />;
    case 'choice':
    case 'state':
    case 'status':
      return <ChoiceSelect {...given} choices={column.options} value={text} onValue={onValue} />;
    case 'choices':
      return <ManyChoices column={column} value={text} onValue={onValue} />;
    case 'memo':
      return <Textarea {...given} resize="vertical" value={text} onChange={(_, data) => onValue(data.value)} />;
    case 'datetime':
      return (
        <Input
          {...given}
          type={column.dateBehaviour === 'date-only' ? 'date' : 'datetime-local'}
          value={text}
          onChange={(_, data) => onValue(data.value)}
        />
      );
    case 'string':
      return <Input {...given} value={text} onChange={(_, data) => onValue(data.value)} />;
    default:
      return <Input {...given} inputMode="decimal" value={text} onChange={(_, data) => onValue(data.value)} />;
  }
}

interface TextEditorProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function BooleanSelect({ column, ...props }: TextEditorProps & { readonly column: TableColumn }) {
  const { rows: text } = useMessages(TABLES);
  const labelOf = (number: number, fallback: string) => column.options.find(({ value }) => value === number)?.label ?? fallback;
  const choices = [
    { value: 'true', label: labelOf(1, text.yes) },
    { value: 'false', label: labelOf(0, text.no) },
  ];
  return <ChoiceSelect {...props} choices={choices} />;
}

interface ChoiceSelectProps extends TextEditorProps {
  readonly choices: readonly { readonly value: number | string; readonly label: string }[];
}

function ChoiceSelect({ choices, value, onValue, ...given }: ChoiceSelectProps) {
  const { rows: text } = useMessages(TABLES);
  return (
    <Select {...given} value={value} onChange={(_, data) => onValue(data.value)}>
      <option value="">{text.notChosen}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={String(choice.value)}>
          {choice.label}
        </option>
      ))}
    </Select>
  );
}

function ManyChoices({ column, value, onValue }: TextEditorProps & { readonly column: TableColumn }) {
  const chosen = value === '' ? [] : value.split(',');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame
    <div role="group" aria-label={column.displayName}>
      {column.options.map((option) => {
        const key = String(option.value);
        const isChosen = chosen.includes(key);
        return (
          <div key={key}>
            <Checkbox
              label={option.label}
              checked={isChosen}
              onChange={() => onValue((isChosen ? chosen.filter((each) => each !== key) : [...chosen, key]).join(','))}
            />
          </div>
        );
      })}
    </div>
  );
}
