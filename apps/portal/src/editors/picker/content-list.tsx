import { makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import type { DynamicContent, DynamicContentGroup } from '@tandem/designer-core/cloud-flow';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { EDITORS } from '../messages.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minHeight: 0 },
  list: { overflowY: 'auto', maxHeight: '340px', display: 'flex', flexDirection: 'column' },
  title: {
    position: 'sticky',
    top: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    textAlign: 'left',
    border: 'none',
    font: 'inherit',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface ContentListProps {
  readonly groups: readonly DynamicContentGroup[];
  readonly searchLabel: string;
  readonly emptyText: string;
  readonly onChoose: (item: DynamicContent) => void;
  readonly renderIcon?: (name: string) => ReactNode;
}

/** A list to choose from, with a search that keeps the caret: arrow keys walk through the items, Enter takes one. */
export function ContentList({ groups, searchLabel, emptyText, onChoose, renderIcon }: ContentListProps) {
  const styles = useStyles();
  const messages = useMessages(EDITORS);
  const [search, setSearch] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const found = useMemo(() => filterGroups(groups, search), [groups, search]);
  const count = found.reduce((sum, { items }) => sum + items.length, 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move the focus among the buttons inside
    <div className={styles.root} onKeyDown={(event) => walk(event, list.current)}>
      <SearchBox
        aria-label={searchLabel}
        placeholder={searchLabel}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') list.current?.querySelector('button')?.click();
        }}
      />
      <span role="status" className={styles.note}>
        {search !== '' && (count === 0 ? messages.nothingFound(search) : messages.resultCount(count))}
      </span>
      {count === 0 && search === '' && <Text className={styles.note}>{emptyText}</Text>}
      <div ref={list} className={styles.list}>
        {found.map((group) => (
          <section key={group.key} aria-label={group.title}>
            <div className={styles.title}>
              {renderIcon?.(group.icon)}
              <Text weight="semibold" size={200}>
                {group.title}
              </Text>
            </div>
            {group.items.map((item) => (
              <button type="button" key={item.expression} className={styles.item} title={item.expression} onClick={() => onChoose(item)}>
                <span>{item.title}</span>
                {item.description !== undefined && <span className={styles.note}>{item.description}</span>}
              </button>
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

function filterGroups(groups: readonly DynamicContentGroup[], search: string): readonly DynamicContentGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return groups.filter(({ items }) => items.length > 0);
  const fits = (text: string) => words.every((word) => text.includes(word));
  return groups
    .map((group) => ({
      ...group,
      items: group.items.filter(({ title, description = '' }) => fits(`${title} ${description} ${group.title}`.toLowerCase())),
    }))
    .filter(({ items }) => items.length > 0);
}

function walk(event: KeyboardEvent, list: HTMLElement | null): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const items = [...(list?.querySelectorAll('button') ?? [])];
  const present = items.indexOf(document.activeElement as HTMLButtonElement);
  const next = items[event.key === 'ArrowDown' ? present + 1 : Math.max(present - 1, 0)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
