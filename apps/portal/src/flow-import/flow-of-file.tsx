import { Field, Select } from '@fluentui/react-components';

interface FlowOfFileProps {
  readonly label: string;
  readonly names: readonly string[];
  /** Its place in the names. */
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** Which flow of a file with several is meant. */
export function FlowOfFile({ label, names, chosen, onChoose }: FlowOfFileProps) {
  return (
    <Field label={label}>
      <Select value={String(chosen)} onChange={(_, { value }) => onChoose(Number(value))}>
        {[...names.entries()].map(([index, name]) => (
          <option key={index} value={String(index)}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
