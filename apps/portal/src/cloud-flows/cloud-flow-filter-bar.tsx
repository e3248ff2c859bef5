import { FilterBar } from '../parts/filter-bar.tsx';
import { FilterSelect } from '../parts/filter-select.tsx';
import { SearchField } from '../parts/search-field.tsx';
import type { FlowFilter } from './filter-flows.ts';

const STATES = [
  { value: 'On', label: 'On' },
  { value: 'Off', label: 'Off' },
] as const;

const KINDS = [
  { value: 'instant', label: 'Instant' },
  { value: 'automated', label: 'Automated' },
  { value: 'scheduled', label: 'Scheduled' },
] as const;

interface CloudFlowFilterBarProps {
  readonly filter: FlowFilter;
  readonly onChange: (filter: FlowFilter) => void;
}

export function CloudFlowFilterBar({ filter, onChange }: CloudFlowFilterBarProps) {
  return (
    <FilterBar>
      <SearchField label="Search" text={filter.search} onSearch={(search) => onChange({ ...filter, search })} />
      <FilterSelect label="State" value={filter.state} choices={STATES} onChoose={(state) => onChange({ ...filter, state })} />
      <FilterSelect
        label="Trigger"
        value={filter.triggerKind}
        choices={KINDS}
        onChoose={(triggerKind) => onChange({ ...filter, triggerKind })}
      />
    </FilterBar>
  );
}
