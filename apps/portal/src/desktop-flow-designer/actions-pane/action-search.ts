import type { EntryGroup, PaneEntry } from '@tandem/desktop-flow/catalogue/entries';
import { entryKey, entryTexts, entryTitle, groupTitle, isRunnable } from '../catalogue/entry-words.ts';
import type { DesktopCatalogue } from '../catalogue/use-catalogue.ts';

/** An entry of the actions pane with the words by which it is shown and found. */
export interface OfferedEntry {
  readonly entry: PaneEntry;
  readonly key: string;
  readonly title: string;
  /** Title of its group. */
  readonly group: string;
  readonly groupModule: string;
  readonly description: string;
  readonly isRunnable: boolean;
  /** Everything that a search looks at, in lower case. */
  readonly words: string;
}

export interface OfferedGroup {
  readonly key: string;
  readonly title: string;
  readonly module: string;
  readonly entries: readonly OfferedEntry[];
}

export function offerGroups(catalogue: DesktopCatalogue): readonly OfferedGroup[] {
  return catalogue.groups.map((group) => {
    const title = groupTitle(group, catalogue);
    const module = group.module ?? group.statementGroup ?? '';
    return { key: module, title, module, entries: group.entries.map((entry) => offerEntry(entry, group, catalogue)) };
  });
}

function offerEntry(entry: PaneEntry, group: EntryGroup, catalogue: DesktopCatalogue): OfferedEntry {
  const texts = entryTexts(entry, catalogue);
  const title = entryTitle(entry, catalogue);
  const groupName = groupTitle(group, catalogue);
  const variants = Object.values(texts?.variants ?? {}).map((variant) => variant.title);
  const words = [title, groupName, entryKey(entry), ...(texts?.keywords ?? []), ...variants, texts?.description ?? '']
    .join(' ')
    .toLowerCase();
  return {
    entry,
    key: entryKey(entry),
    title,
    group: groupName,
    groupModule: group.module ?? group.statementGroup ?? '',
    description: texts?.description ?? '',
    isRunnable: isRunnable(entry, catalogue),
    words,
  };
}

/**
 * The entries in which every word of the search occurs, best first: those whose title has the whole search, then those whose title has
 * words that begin so, then the others; what can run comes before what cannot.
 */
export function searchEntries(groups: readonly OfferedGroup[], search: string): readonly OfferedEntry[] {
  const phrase = search.trim().toLowerCase();
  const words = phrase.split(/\s+/);
  return groups
    .flatMap(({ entries }) => entries)
    .filter((offered) => words.every((word) => offered.words.includes(word)))
    .map((offered, index) => ({ offered, index, rank: rankOf(offered, { phrase, words }) }))
    .toSorted((a, b) => b.rank - a.rank || a.index - b.index)
    .map(({ offered }) => offered);
}

function rankOf(offered: OfferedEntry, { phrase, words }: { readonly phrase: string; readonly words: readonly string[] }): number {
  const title = offered.title.toLowerCase();
  const runs = offered.isRunnable ? 0.5 : 0;
  if (title.includes(phrase)) return (title.startsWith(phrase) ? 4 : 3) + runs;
  const starts = title.split(/[\s(/-]+/);
  return (words.every((word) => starts.some((start) => start.startsWith(word))) ? 2 : 1) + runs;
}
