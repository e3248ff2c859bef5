import { type JsonObject, ok, type Result } from '@tandem/kernel';
import { findAction, type IndexedAction, type IndexedLevel, ownersOf } from '../flow/flow-index.ts';
import { actionNotFound, type Refusal, refuse } from './refusal.ts';

/** Actions of one level that an edit is about. */
export interface SelectedLevel {
  readonly level: IndexedLevel;
  readonly names: ReadonlySet<string>;
}

/** The actions by their levels, without those that are inside others of them. */
export function selectedLevels(definition: JsonObject, keys: readonly string[]): Result<readonly SelectedLevel[], Refusal> {
  const found: IndexedAction[] = [];
  for (const key of keys) {
    const action = findAction(definition, key);
    if (action === undefined) return actionNotFound(key);
    found.push(action);
  }
  const all = new Set(found);
  const outer = found.filter(({ level }) => !ownersOf(level).some((owner) => all.has(owner)));
  const levels = new Map<IndexedLevel, Set<string>>();
  for (const { level, name } of outer) levels.set(level, (levels.get(level) ?? new Set()).add(name));
  return ok(Array.from(levels, ([level, names]) => ({ level, names })));
}

/** The same for edits that need actions beside each other. */
export function selectedLevel(definition: JsonObject, keys: readonly string[]): Result<SelectedLevel, Refusal> {
  const levels = selectedLevels(definition, keys);
  if (!levels.ok) return levels;
  const [first, ...others] = levels.value;
  if (first !== undefined && others.length === 0) return ok(first);
  return refuse('NotOneLevel', 'Select actions that stand beside each other, not in different branches.');
}
