import { EntryKind, NONE } from './compound-format.ts';

/** An entry of the directory of a compound file; the others are named by their place in it. */
export interface CompoundEntry {
  readonly name: string;
  readonly kind: number;
  readonly bytes: Uint8Array;
  left: number;
  right: number;
  child: number;
  isRed: boolean;
}

/** The directory for streams by their paths, such as `Folder/Name`; the root comes first. */
export function compoundEntries(streams: ReadonlyMap<string, Uint8Array>): readonly CompoundEntry[] {
  const root = newEntry('Root Entry', EntryKind.root);
  const entries = [root];
  addChildren(
    root,
    [...streams].map(([path, bytes]) => ({ path: path.split('/'), bytes })),
    entries,
  );
  return entries;
}

interface Placed {
  readonly path: readonly string[];
  readonly bytes: Uint8Array;
}

function addChildren(parent: CompoundEntry, streams: readonly Placed[], entries: CompoundEntry[]): void {
  const groups = Map.groupBy(streams, ({ path }) => path[0] ?? '');
  const names = [...groups.keys()].sort(compareNames);
  const first = entries.length;
  for (const name of names) {
    const [only] = groups.get(name) ?? [];
    entries.push(only?.path.length === 1 ? newEntry(name, EntryKind.stream, only.bytes) : newEntry(name, EntryKind.storage));
  }
  const lowest = names.length === 1 ? Number.NaN : Math.floor(Math.log2(names.length));
  parent.child = treeOf(entries, { first, last: first + names.length - 1 }, lowest);
  for (const [i, name] of names.entries()) {
    const entry = entries[first + i];
    if (entry?.kind !== EntryKind.storage) continue;
    const inside = (groups.get(name) ?? []).map(({ path, bytes }) => ({ path: path.slice(1), bytes }));
    addChildren(entry, inside, entries);
  }
}

/** Makes sorted entries a balanced tree, in which only the level with the height 0 is red; gives its top. */
function treeOf(entries: readonly CompoundEntry[], { first, last }: { first: number; last: number }, height: number): number {
  if (first > last) return NONE;
  const middle = Math.ceil((first + last) / 2);
  const entry = entries[middle];
  if (entry === undefined) return NONE;
  entry.isRed = height === 0;
  entry.left = treeOf(entries, { first, last: middle - 1 }, height - 1);
  entry.right = treeOf(entries, { first: middle + 1, last }, height - 1);
  return middle;
}

/** Shorter names come first. */
function compareNames(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a.toUpperCase() < b.toUpperCase() ? -1 : 1;
}

function newEntry(name: string, kind: number, bytes: Uint8Array = new Uint8Array()): CompoundEntry {
  return { name, kind, bytes, left: NONE, right: NONE, child: NONE, isRed: false };
}
