import { JsonObject, type JsonValue, ok, type Result, valueAt } from '@tandem/kernel';
import type { CardId } from '../flow/card-id.ts';
import { findLevel } from '../flow/flow-index.ts';
import type { LevelAddress } from '../flow/level-address.ts';
import { type JsonPath, withValueAt } from '../json/json-path.ts';
import type { EditResult } from './flow-edit.ts';
import { LevelDraft } from './level-draft.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Changes one level of a definition; the change may refuse. */
export function editLevel(
  definition: JsonObject,
  address: LevelAddress,
  change: (draft: LevelDraft) => Refusal | undefined,
): Result<JsonObject, Refusal> {
  const level = findLevel(definition, address);
  if (level === undefined) return refuse('PlaceNotFound', 'The branch is not there any more. Choose another place.');
  const draft = new LevelDraft(valueAt(definition, level.path));
  const refusal = change(draft);
  if (refusal !== undefined) return { ok: false, error: refusal };
  return setAt(definition, level.path, draft.toJson());
}

/** The definition with another value at a path; undefined takes it away. */
export function setAt(definition: JsonObject, path: JsonPath, value: JsonValue | undefined): Result<JsonObject, Refusal> {
  const changed = withValueAt(definition, path, value);
  if (changed.ok) return changed.value instanceof JsonObject ? ok(changed.value) : refuse('NotAnObject', 'A definition must be an object.');
  const place = changed.error.blockedAt.join(' > ');
  return refuse('PathBlocked', `The value at '${place}' holds no other values. Remove it or change it in the code view first.`);
}

export function edited(result: Result<JsonObject, Refusal>, cards: readonly CardId[]): EditResult {
  return result.ok ? ok({ definition: result.value, cards }) : result;
}
