import type { JsonObject, JsonValue } from '@tandem/kernel';
import { LevelDraft, type RunAfter } from './level-draft.ts';

/** Actions beside each other that belong to no level: name to JSON, with run-after among themselves only. */
export type Fragment = JsonObject;

export interface Taken {
  readonly fragment: Fragment;
  /** The level without them. */
  readonly rest: LevelDraft;
}

/** Takes actions out of a level; those that ran after each other through others now do so directly. */
export function takeFragment(level: JsonValue | undefined, names: ReadonlySet<string>): Taken {
  const rest = new LevelDraft(level);
  for (const name of rest.names) if (names.has(name)) rest.remove(name);
  return { fragment: copyFragment(level, names), rest };
}

export function copyFragment(level: JsonValue | undefined, names: ReadonlySet<string>): Fragment {
  const draft = new LevelDraft(level);
  for (const name of draft.names) if (!names.has(name)) draft.remove(name);
  return withoutStrangers(draft).toJson();
}

/** A level of its own out of any actions: run-after that mentions others is left out. */
export function asFragment(actions: JsonObject): Fragment {
  return withoutStrangers(new LevelDraft(actions)).toJson();
}

function withoutStrangers(draft: LevelDraft): LevelDraft {
  for (const name of draft.names) {
    for (const predecessor of [...draft.runAfter(name).keys()]) if (draft.find(predecessor) === undefined) draft.unlink(predecessor, name);
  }
  return draft;
}

/** What changes around a fragment that is put into a level. */
export interface Spot {
  /** What the first actions of the fragment run after. */
  readonly entry: RunAfter;
  readonly followers: readonly SpotFollower[];
  /** In the order of the level. */
  readonly position: number;
}

/** An action that runs after the fragment from then on, instead of after others. */
export interface SpotFollower {
  readonly name: string;
  readonly insteadOf: readonly string[];
  readonly statuses: readonly string[];
}

/** Puts a fragment into a level. Its names must be free there. */
export function putFragment(draft: LevelDraft, fragment: Fragment, { entry, followers, position }: Spot): void {
  const inner = new LevelDraft(fragment);
  for (const [index, [name, json]] of [...fragment].entries()) draft.add(name, json, position + index);
  for (const name of inner.names) for (const [from, statuses] of inner.runAfter(name)) draft.link(from, name, statuses);
  for (const name of inner.roots) for (const [from, statuses] of entry) draft.link(from, name, statuses);
  for (const follower of followers) runAfterAll(draft, inner.leaves, follower);
}

function runAfterAll(draft: LevelDraft, leaves: readonly string[], { name, insteadOf, statuses }: SpotFollower): void {
  const replacements = new Map(leaves.map((leaf) => [leaf, statuses] as const));
  const [first, ...others] = insteadOf;
  for (const other of others) draft.unlink(other, name);
  if (first !== undefined) draft.relink(name, first, replacements);
  else for (const leaf of leaves) draft.link(leaf, name, statuses);
}
