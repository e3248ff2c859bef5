import { Field, Input } from '@fluentui/react-components';
import { workQueueItemStates, workQueuePriorities } from '@tandem/protocol';
import { useMessages } from '../../i18n/language.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { FilterSelect } from '../../parts/filter-select.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import type { ItemsSearch } from './items-search.ts';
import { WORK_QUEUES } from './messages.ts';

interface ItemFilterBarProps {
  readonly search: ItemsSearch;
  readonly onSearch: (change: Readonly<Record<string, string>>) => void;
}

/** Narrows the items of a queue; the address keeps the choice. */
export function ItemFilterBar({ search, onSearch }: ItemFilterBarProps) {
  const { filter, states, priorities } = useMessages(WORK_QUEUES);
  return (
    <FilterBar>
      <SearchField label={filter.text} text={search.text ?? ''} onSearch={(text) => onSearch({ text })} />
      <FilterSelect
        label={filter.status}
        value={search.state ?? ''}
        choices={workQueueItemStates.map((state) => ({ value: state, label: states[state] }))}
        onChoose={(state) => onSearch({ state })}
      />
      <FilterSelect
        label={filter.priority}
        value={search.priority ?? ''}
        choices={workQueuePriorities.map((priority) => ({ value: priority, label: priorities[priority] }))}
        onChoose={(priority) => onSearch({ priority })}
      />
      <Field label={filter.from}>
        <Input type="date" value={search.from ?? ''} onChange={(_, { value }) => onSearch({ from: value })} />
      </Field>
      <Field label={filter.to}>
        <Input type="date" value={search.to ?? ''} onChange={(_, { value }) => onSearch({ to: value })} />
      </Field>
    </FilterBar>
  );
}
