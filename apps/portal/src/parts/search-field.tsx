import { Field, SearchBox } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { PARTS } from './messages.ts';

interface SearchFieldProps {
  /** "Search" unless it says otherwise. */
  readonly label?: string;
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

export function SearchField({ label, text, onSearch }: SearchFieldProps) {
  const words = useMessages(PARTS);
  return (
    <Field label={label ?? words.search}>
      <SearchBox value={text} placeholder={words.partOfName} onChange={(_, { value }) => onSearch(value)} />
    </Field>
  );
}
