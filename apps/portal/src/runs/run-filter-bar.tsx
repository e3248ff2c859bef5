import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { FilterBar } from '../parts/filter-bar.tsx';
import { type Choice, FilterSelect } from '../parts/filter-select.tsx';
import { useStatusWords } from '../parts/use-status-words.ts';
import { RUNS } from './messages.ts';
import { readRunsSearch } from './runs-search.ts';

interface RunFilterBarProps {
  readonly flowLabel: string;
  readonly flows: readonly { readonly id: string; readonly name: string }[];
  readonly statuses: readonly string[];
  /** Further filters. */
  readonly children?: ReactNode;
}

/** Narrows the runs to one flow and one status; the address keeps the choice. */
export function RunFilterBar({ flowLabel, flows, statuses, children }: RunFilterBarProps) {
  const { columns } = useMessages(RUNS);
  const statusWords = useStatusWords();
  const search = useSearch({ from: '/shell/runs' });
  const navigate = useNavigate();
  const choose = (change: { readonly flow: string } | { readonly status: string }) =>
    void navigate({ to: '/runs', search: readRunsSearch({ ...search, ...change }), replace: true });
  const statusChoices: readonly Choice[] = statuses.map((status) => ({ value: status, label: statusWords(status) }));
  return (
    <FilterBar>
      <FilterSelect
        label={flowLabel}
        value={search.flow ?? ''}
        choices={flows.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={(flow) => choose({ flow })}
      />
      <FilterSelect label={columns.status} value={search.status ?? ''} choices={statusChoices} onChoose={(status) => choose({ status })} />
      {children}
    </FilterBar>
  );
}
