import { Dropdown, Field, Link, Option } from '@fluentui/react-components';
import { equalJson, type JsonValue } from '@tandem/kernel';
import { useState } from 'react';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { FIELDS } from './field-messages.ts';
import { type FieldProps, useFieldServices } from './field-services.ts';
import { TemplateValueField } from './template-value-field.tsx';
import { textOfValue } from './value-text.ts';

export interface Choice {
  readonly value: JsonValue;
  readonly label: string;
}

interface ChoiceFieldProps extends FieldProps {
  readonly choices: readonly Choice[];
}

/** One of a few values; any field but a literal one can hold an expression instead. */
export function ChoiceField({ choices, ...props }: ChoiceFieldProps) {
  const { field, value, onChange, fault } = props;
  const { isReadOnly } = useFieldServices();
  const messages = useMessages(FIELDS);
  const say = useLocalText();
  const chosen = choices.findIndex((choice) => value !== undefined && equalJson(choice.value, value));
  const [wantsText, setWantsText] = useState(false);
  const isOther = wantsText || (value !== undefined && chosen === -1);
  if (isOther && field.isLiteral !== true) {
    return (
      <div>
        <TemplateValueField {...props} kind="scalar" />
        {!isReadOnly && <Link onClick={() => leaveText(setWantsText, onChange)}>{messages.backToList}</Link>}
      </div>
    );
  }
  const label = choices[chosen]?.label ?? (value === undefined ? '' : textOfValue(value));
  return (
    <Field
      label={say(field.label)}
      required={field.isRequired}
      {...(field.help === undefined ? {} : { hint: say(field.help) })}
      {...(fault === undefined ? {} : { validationMessage: fault })}
    >
      <Dropdown
        value={label}
        selectedOptions={chosen === -1 ? [] : [String(chosen)]}
        disabled={isReadOnly}
        placeholder={field.placeholder === undefined ? messages.choose : say(field.placeholder)}
        onOptionSelect={(_, { optionValue }) => choose(optionValue, { choices, onChange, onText: () => setWantsText(true) })}
      >
        {choices.map((choice, index) => (
          <Option key={choice.label} value={String(index)}>
            {choice.label}
          </Option>
        ))}
        {field.isLiteral !== true && <Option value={OTHER}>{messages.customValue}</Option>}
      </Dropdown>
    </Field>
  );
}

const OTHER = 'other';

interface ChooseOptions {
  readonly choices: readonly Choice[];
  readonly onChange: FieldProps['onChange'];
  readonly onText: () => void;
}

function choose(option: string | undefined, { choices, onChange, onText }: ChooseOptions): void {
  if (option === OTHER) onText();
  else onChange(choices[Number(option)]?.value);
}

function leaveText(setWantsText: (wants: boolean) => void, onChange: FieldProps['onChange']): void {
  setWantsText(false);
  onChange(undefined);
}
