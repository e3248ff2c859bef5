import { actionTextsOf } from '@tandem/designer-core/desktop-flow';
import type { EntryGroup, PaneEntry } from '@tandem/desktop-flow/catalogue/entries';
import type { ActionTexts } from '@tandem/desktop-flow/catalogue/texts';
import type { DesktopCatalogue } from './use-catalogue.ts';

type Words = Pick<DesktopCatalogue, 'texts' | 'modules'>;

/** The texts of an entry of the actions pane; undefined when nobody wrote any. */
export function entryTexts(entry: PaneEntry, { texts }: Pick<Words, 'texts'>): ActionTexts | undefined {
  return entry.kind === 'statement' ? texts.statements.statements[entry.statement] : actionTextsOf(texts, entry.id);
}

export function entryTitle(entry: PaneEntry, words: Pick<Words, 'texts'>): string {
  return entryTexts(entry, words)?.title ?? entryKey(entry);
}

/** Tells entries from each other; the id of an action. */
export function entryKey(entry: PaneEntry): string {
  return entry.kind === 'statement' ? entry.statement : entry.id;
}

/** The entry that a key stands for, such as one that was carried in a drag. */
export function findEntry({ groups }: Pick<DesktopCatalogue, 'groups'>, key: string): PaneEntry | undefined {
  return groups.flatMap(({ entries }) => entries).find((entry) => entryKey(entry) === key);
}

export function groupTitle({ module, statementGroup }: EntryGroup, { texts, modules }: Words): string {
  const ofModule = module === undefined ? undefined : modules.get(module.toLowerCase())?.title;
  return ofModule ?? (statementGroup === undefined ? undefined : texts.statements.groups[statementGroup]) ?? module ?? '';
}

/** Whether a machine of this version can run the entry, all of its variants. */
export function isRunnable(entry: PaneEntry, { runnable }: Pick<DesktopCatalogue, 'runnable'>): boolean {
  return entry.kind === 'statement' || entry.variants.every(({ id }) => runnable.has(id.toLowerCase()));
}
