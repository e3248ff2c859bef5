import { type JsonObject, type JsonValue, ok, type Result, valueAt } from '@tandem/kernel';
import { edited, setAt } from './edit-level.ts';
import type { EditResult } from './flow-edit.ts';
import { type Fragment, takeFragment } from './fragment.ts';
import type { Refusal } from './refusal.ts';
import { type SelectedLevel, selectedLevels } from './selected-levels.ts';

export interface TakenOut {
  readonly definition: JsonObject;
  /** One for each level, in the order of the selection. */
  readonly fragments: readonly Fragment[];
}

/** Takes actions out of their levels; what followed them runs after what they ran after. */
export function takeActions(definition: JsonObject, keys: readonly string[]): Result<TakenOut, Refusal> {
  const levels = selectedLevels(definition, keys);
  if (!levels.ok) return levels;
  return levels.value.reduce<Result<TakenOut, Refusal>>(
    (result, selected) => (result.ok ? takeFrom(result.value, selected) : result),
    ok({ definition, fragments: [] }),
  );
}

/** Paths of levels stay what they are while actions outside of them are taken out. */
function takeFrom({ definition, fragments }: TakenOut, { level, names }: SelectedLevel): Result<TakenOut, Refusal> {
  const value: JsonValue | undefined = valueAt(definition, level.path);
  const { fragment, rest } = takeFragment(value, names);
  const changed = setAt(definition, level.path, rest.toJson());
  return changed.ok ? ok({ definition: changed.value, fragments: [...fragments, fragment] }) : changed;
}

export function removeActions(definition: JsonObject, keys: readonly string[]): EditResult {
  const taken = takeActions(definition, keys);
  return taken.ok ? edited(ok(taken.value.definition), []) : taken;
}
