import { JsonObject, type JsonValue, ok, type Result, valueAt } from '@tandem/kernel';
import { type CardId, readCardId } from '../flow/card-id.ts';
import { findCard, flowIndex, type IndexedAction, type IndexedTrigger } from '../flow/flow-index.ts';
import type { JsonPath } from '../json/json-path.ts';
import { edited, editLevel, setAt } from './edit-level.ts';
import type { EditResult, FlowEdit } from './flow-edit.ts';
import { LevelDraft } from './level-draft.ts';
import { indexOf, placementRefusal } from './placement.ts';
import { actionNotFound, nameTaken, type Refusal, refuse } from './refusal.ts';

export function cardAt(definition: JsonObject, card: CardId): Result<IndexedTrigger | IndexedAction, Refusal> {
  const found = findCard(definition, card);
  if (found !== undefined) return ok(found);
  const { kind, key } = readCardId(card);
  return kind === 'action' ? actionNotFound(key) : refuse('TriggerNotFound', `The flow has no trigger '${key}' any more.`);
}

/** One value of a card, such as the one that a field shows. */
export function setValue(definition: JsonObject, { card, path, value }: FlowEdit & { readonly kind: 'set-value' }): EditResult {
  const found = cardAt(definition, card);
  if (!found.ok) return found;
  return edited(setAt(definition, [...found.value.path, ...path], value), [card]);
}

/** The whole JSON of a card. What it holds must have names that are free in the rest of the flow. */
export function setJson(definition: JsonObject, { card, json }: FlowEdit & { readonly kind: 'set-json' }): EditResult {
  const found = cardAt(definition, card);
  if (!found.ok) return found;
  if (!(json instanceof JsonObject)) return refuse('NotAnObject', 'The JSON of a card must be an object: {…}.');
  if ('level' in found.value) return setActionJson(definition, found.value, { card, json });
  return edited(setAt(definition, found.value.path, json), [card]);
}

function setActionJson(
  definition: JsonObject,
  action: IndexedAction,
  { card, json }: { readonly card: CardId; readonly json: JsonObject },
): EditResult {
  const refusal = nameRefusal(definition, action, json) ?? placementRefusal(JsonObject.of([[action.name, json]]), action.level);
  if (refusal !== undefined) return { ok: false, error: refusal };
  const checked = runAfterRefusal(valueAt(definition, action.level.path), action.name, json);
  if (checked !== undefined) return { ok: false, error: checked };
  return edited(setAt(definition, action.path, json), [card]);
}

function nameRefusal(definition: JsonObject, action: IndexedAction, json: JsonObject): Refusal | undefined {
  const taken = new Set<string>();
  for (const other of flowIndex(definition).actions.values()) if (!isInside(other.path, action.path)) taken.add(other.name.toLowerCase());
  for (const { name } of indexOf(JsonObject.of([[action.name, json]])).actions.values()) {
    if (taken.has(name.toLowerCase())) return nameTaken(name).error;
    taken.add(name.toLowerCase());
  }
  return undefined;
}

function isInside(path: JsonPath, outer: JsonPath): boolean {
  return outer.every((step, index) => path[index] === step);
}

/** Faults that the level has already are no reason to refuse. */
function runAfterRefusal(level: JsonValue | undefined, name: string, json: JsonObject): Refusal | undefined {
  const before = new LevelDraft(level);
  const entries = level instanceof JsonObject ? [...level] : [];
  const after = new LevelDraft(JsonObject.of(entries.map(([key, value]) => [key, key === name ? json : value])));
  const missing = [...after.runAfter(name).keys()].find((from) => after.find(from) === undefined && !before.runAfter(name).has(from));
  if (missing !== undefined) return refuse('RunAfterNotFound', `There is no action '${missing}' beside this one to run after.`).error;
  if (before.hasCycle || !after.hasCycle) return undefined;
  return refuse('RunAfterCycle', 'The actions would wait for each other. Change what this one runs after.').error;
}

/** What an action runs after. */
export function setRunAfter(definition: JsonObject, { action: key, runAfter }: FlowEdit & { readonly kind: 'set-run-after' }): EditResult {
  const found = cardAt(definition, `action:${key}`);
  if (!found.ok) return found;
  if (!('level' in found.value)) return actionNotFound(key);
  const { name, level } = found.value;
  const result = editLevel(definition, level.address, (draft) => chooseRunAfter(draft, name, runAfter));
  return edited(result, [`action:${key}`]);
}

const KNOWN_STATUSES: ReadonlySet<string> = new Set(['succeeded', 'failed', 'skipped', 'timedout']);

function chooseRunAfter(
  draft: LevelDraft,
  name: string,
  runAfter: (FlowEdit & { readonly kind: 'set-run-after' })['runAfter'],
): Refusal | undefined {
  const hadCycle = draft.hasCycle;
  for (const [from] of [...draft.runAfter(name)]) draft.unlink(from, name);
  for (const { action, statuses } of runAfter) {
    const from = draft.find(action);
    if (from === undefined) return refuse('RunAfterNotFound', `There is no action '${action}' beside this one to run after.`).error;
    if (statuses.length === 0 || !statuses.every((status) => KNOWN_STATUSES.has(status.toLowerCase()))) {
      return refuse('RunAfterInvalid', `Choose when to run after '${from}': Succeeded, Failed, Skipped or TimedOut.`).error;
    }
    draft.link(from, name, statuses);
  }
  if (hadCycle || !draft.hasCycle) return undefined;
  return refuse('RunAfterCycle', 'The actions would wait for each other. Choose actions that do not run after this one.').error;
}
