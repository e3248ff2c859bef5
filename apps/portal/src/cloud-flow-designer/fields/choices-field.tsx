import { Dropdown, Field, Option } from '@fluentui/react-components';
import { equalJson, isJsonArray, type JsonValue } from '@tandem/kernel';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import type { Choice } from './choice-field.tsx';
import { FIELDS } from './field-messages.ts';
import { type FieldProps, useFieldServices } from './field-services.ts';
import { TemplateValueField } from './template-value-field.tsx';
import { textOfValue } from './value-text.ts';

interface ChoicesFieldProps extends FieldProps {
  readonly choices: readonly Choice[];
}

/** Exports write numbers as text, too. */
function isSame(item: JsonValue, { value }: Choice): boolean {
  return equalJson(item, value) || (typeof item === 'string' && typeof value === 'number' && item.trim() === String(value));
}

/** Several of a few values, kept in the order of the list. */
export function ChoicesField({ choices, ...props }: ChoicesFieldProps) {
  const { field, value, onChange, fault } = props;
  const { isReadOnly } = useFieldServices();
  const messages = useMessages(FIELDS);
  const say = useLocalText();
  if (value !== undefined && !isJsonArray(value)) return <TemplateValueField {...props} kind="json" />;
  const present: readonly JsonValue[] = value ?? [];
  const chosen = choices.filter((choice) => present.some((item) => isSame(item, choice)));
  const unlisted = present.filter((item) => !choices.some((choice) => isSame(item, choice)));
  const select = (indexes: readonly string[]) => {
    const next = [...choices.filter((_, index) => indexes.includes(String(index))).map((choice) => choice.value), ...unlisted];
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <Field
      label={say(field.label)}
      required={field.isRequired}
      {...(field.help === undefined ? {} : { hint: say(field.help) })}
      {...(fault === undefined ? {} : { validationMessage: fault })}
    >
      <Dropdown
        multiselect
        disabled={isReadOnly}
        placeholder={field.placeholder === undefined ? messages.choose : say(field.placeholder)}
        value={[...chosen.map(({ label }) => label), ...unlisted.map(textOfValue)].join(', ')}
        selectedOptions={chosen.map((choice) => String(choices.indexOf(choice)))}
        onOptionSelect={(_, { selectedOptions }) => select(selectedOptions)}
      >
        {choices.map(({ label }, index) => (
          <Option key={label} value={String(index)}>
            {label}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
