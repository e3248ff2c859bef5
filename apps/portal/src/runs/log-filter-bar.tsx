import { Field, SearchBox, Switch } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { FilterBar } from '../parts/filter-bar.tsx';
import type { LogFilter } from './log-filter.ts';
import { RUNS } from './messages.ts';

interface LogFilterBarProps {
  readonly filter: LogFilter;
  readonly onChange: (filter: LogFilter) => void;
}

export function LogFilterBar({ filter, onChange }: LogFilterBarProps) {
  const text = useMessages(RUNS);
  return (
    <FilterBar>
      <Field label={text.searchLog}>
        <SearchBox value={filter.text} onChange={(_, { value }) => onChange({ ...filter, text: value })} />
      </Field>
      <Switch
        label={text.errorsOnly}
        checked={filter.isErrorsOnly}
        onChange={(_, { checked }) => onChange({ ...filter, isErrorsOnly: checked })}
      />
    </FilterBar>
  );
}
