import { Field, SearchBox } from '@fluentui/react-components';

interface SearchFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

export function SearchField({ label, text, onSearch }: SearchFieldProps) {
  return (
    <Field label={label}>
      <SearchBox value={text} placeholder="Part of the name" onChange={(_, { value }) => onSearch(value)} />
    </Field>
  );
}
