import { useMessages } from '../i18n/language.tsx';
import { FilterBar } from '../parts/filter-bar.tsx';
import { FilterSelect } from '../parts/filter-select.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { useStatusWords } from '../parts/use-status-words.ts';
import type { FlowFilter } from './filter-flows.ts';
import { CLOUD_FLOWS } from './messages.ts';

const STATES = ['On', 'Off', 'Suspended'] as const;
const KINDS = ['instant', 'automated', 'scheduled'] as const;

interface CloudFlowFilterBarProps {
  readonly filter: FlowFilter;
  readonly onChange: (filter: FlowFilter) => void;
}

export function CloudFlowFilterBar({ filter, onChange }: CloudFlowFilterBarProps) {
  const { columns, kinds } = useMessages(CLOUD_FLOWS);
  const statusWords = useStatusWords();
  return (
    <FilterBar>
      <SearchField text={filter.search} onSearch={(search) => onChange({ ...filter, search })} />
      <FilterSelect
        label={columns.state}
        value={filter.state}
        choices={STATES.map((state) => ({ value: state, label: statusWords(state) }))}
        onChoose={(state) => onChange({ ...filter, state })}
      />
      <FilterSelect
        label={columns.trigger}
        value={filter.triggerKind}
        choices={KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
        onChoose={(triggerKind) => onChange({ ...filter, triggerKind })}
      />
    </FilterBar>
  );
}
