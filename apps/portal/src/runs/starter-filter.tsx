import { RUN_STARTER_KINDS } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { type Choice, FilterSelect } from '../parts/filter-select.tsx';
import { useAccounts } from '../settings/settings-queries.ts';
import { useMe } from '../shell/me.ts';
import { RUN_CHANGES } from './change-messages.ts';

interface StarterFilterProps {
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** Narrows runs to who or what started them. Only administrators may see all people; others find themselves. */
export function StarterFilter({ value, onChoose }: StarterFilterProps) {
  const { starters, startedBy, me } = useMessages(RUN_CHANGES);
  const account = useMe().data?.account;
  const accounts = useAccounts(account?.role === 'admin').data ?? [];
  const choices: readonly Choice[] = [
    ...RUN_STARTER_KINDS.map((kind) => ({ value: kind, label: starters[kind] })),
    ...(account === undefined ? [] : [{ value: account.id, label: me(account.name) }]),
    ...accounts.filter(({ id }) => id !== account?.id).map(({ id, name }) => ({ value: id, label: name })),
  ];
  return <FilterSelect label={startedBy} value={value} choices={choices} onChoose={onChoose} />;
}
