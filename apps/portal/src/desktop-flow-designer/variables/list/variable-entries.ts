import type { VariableInfo } from '@tandem/designer-core/desktop-flow';
import type { VariableView } from '@tandem/protocol';
import { readType, type ValueType } from '../types/value-type.ts';

/** A variable as the pane shows it. */
export interface VariableEntry {
  readonly info: VariableInfo;
  /** What it holds in the run, or held at its end. */
  readonly view: VariableView | undefined;
  /** Of its value where there is one, else what the flow tells. */
  readonly type: string | undefined;
  /** By its mark, or because the run found it to be. */
  readonly isSensitive: boolean;
  readonly isPinned: boolean;
}

export interface EntryFilter {
  /** Part of a name, external name or description, in any case of letters. */
  readonly search: string;
  /** Undefined: of all types. */
  readonly type: ValueType | undefined;
}

/** The key of a variable among others of its flow. */
export function keyOfVariable(name: string): string {
  return name.toLowerCase();
}

/** @param pinned keys of variables */
export function listEntries(
  variables: readonly VariableInfo[],
  views: readonly VariableView[],
  pinned: ReadonlySet<string>,
): readonly VariableEntry[] {
  const byName = new Map(views.map((view) => [keyOfVariable(view.name), view]));
  return variables.map((info) => {
    const key = keyOfVariable(info.name);
    const view = byName.get(key);
    const type = view === undefined || view.type === 'Blank' ? info.type : view.type;
    return { info, view, type, isSensitive: info.isSensitive || view?.isSensitive === true, isPinned: pinned.has(key) };
  });
}

/** The types that the entries have, each once. */
export function typesOf(entries: readonly VariableEntry[]): readonly ValueType[] {
  const types = entries.map(({ type }) => (type === undefined ? undefined : readType(type).type));
  return [...new Set(types.filter((type) => type !== undefined))];
}

/** Those that are looked for, pinned ones first. */
export function filterEntries(entries: readonly VariableEntry[], { search, type }: EntryFilter): readonly VariableEntry[] {
  const wanted = search.trim().toLowerCase();
  const found = entries.filter((entry) => hasType(entry, type) && textsOf(entry).some((text) => text.toLowerCase().includes(wanted)));
  return [...found.filter(({ isPinned }) => isPinned), ...found.filter(({ isPinned }) => !isPinned)];
}

function hasType(entry: VariableEntry, type: ValueType | undefined): boolean {
  return type === undefined || (entry.type !== undefined && readType(entry.type).type === type);
}

function textsOf({ info }: VariableEntry): readonly string[] {
  const { name, declaration } = info;
  return declaration === undefined ? [name] : [name, declaration.name, declaration.description];
}

/** The parts of the pane. */
export function isOfInterface({ info }: VariableEntry): boolean {
  return info.kind !== 'flow';
}
