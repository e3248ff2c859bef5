import { Field, Select } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { PARTS } from './messages.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface FilterSelectProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

/** Narrows a list to one value; the empty value means all. */
export function FilterSelect({ label, value, choices, onChoose }: FilterSelectProps) {
  const text = useMessages(PARTS);
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => onChoose(data.value)}>
        <option value="">{text.all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
