import type { CloudFlow } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { PageTabs } from '../parts/page-tabs.tsx';
import { useIsAdmin } from '../shell/me.ts';
import { SHARING } from './sharing-messages.ts';

/** Whose flows a list holds. */
export type FlowListKind = 'all' | 'mine' | 'shared';

interface FlowListTabsProps {
  readonly selected: FlowListKind;
  readonly onSelect: (kind: FlowListKind) => void;
}

/** Administrators find every flow; everybody else has the own ones and those that are shared. */
export function FlowListTabs({ selected, onSelect }: FlowListTabsProps) {
  const { lists } = useMessages(SHARING);
  const kinds: readonly FlowListKind[] = ['all', 'mine', 'shared'];
  const isAdmin = useIsAdmin();
  const shown = isAdmin ? kinds : kinds.slice(1);
  return (
    <PageTabs label={lists.label} tabs={shown.map((value) => ({ value, label: lists[value] }))} selected={selected} onSelect={onSelect} />
  );
}

export function isInList({ access }: CloudFlow, kind: FlowListKind): boolean {
  switch (kind) {
    case 'all':
      return true;
    case 'mine':
      return access === 'owner';
    case 'shared':
      return access === 'co-owner' || access === 'run-only';
  }
}

/** Where a person begins: with the own flows, unless there are only those of others. */
export function firstList(flows: readonly CloudFlow[], isAdmin: boolean): FlowListKind {
  if (isAdmin) return 'all';
  return flows.some(({ access }) => access === 'owner') ? 'mine' : 'shared';
}
