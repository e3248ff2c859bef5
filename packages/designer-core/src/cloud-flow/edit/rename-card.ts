import { JsonObject, LIMITS, ok, type Result } from '@tandem/kernel';
import { renameUses, renaming } from '../expression/rename-uses.ts';
import { actionCard, readCardId, triggerCard } from '../flow/card-id.ts';
import { findAction, findTrigger, flowIndex } from '../flow/flow-index.ts';
import { nameFromTitle } from '../flow/unique-name.ts';
import { edited, editLevel, setAt } from './edit-level.ts';
import type { EditResult, FlowEdit } from './flow-edit.ts';
import { actionNotFound, nameTaken, type Refusal, refuse } from './refusal.ts';

/** Renames a trigger or an action; run-after and every expression of the flow follow. */
export function renameCard(definition: JsonObject, { card, name }: FlowEdit & { readonly kind: 'rename-card' }): EditResult {
  const { kind, key } = readCardId(card);
  const wanted = checkedName(name);
  if (!wanted.ok) return wanted;
  return kind === 'trigger' ? renameTrigger(definition, key, wanted.value) : renameAction(definition, key, wanted.value);
}

/** The name that a typed text becomes. */
export function checkedName(text: string): Result<string, Refusal> {
  if (text.trim() === '') return refuse('NameInvalid', 'The name is empty. Type at least one character.');
  if (text.trim().length > LIMITS.nameCharacters) {
    return refuse('NameInvalid', `The name is longer than ${LIMITS.nameCharacters} characters. Shorten it.`);
  }
  return ok(nameFromTitle(text));
}

function renameAction(definition: JsonObject, key: string, to: string): EditResult {
  const action = findAction(definition, key);
  if (action === undefined) return actionNotFound(key);
  if (action.name === to) return ok({ definition, cards: [] });
  const isTaken = [...flowIndex(definition).actions.values()].some(
    (other) => other !== action && other.name.toLowerCase() === to.toLowerCase(),
  );
  if (isTaken) return nameTaken(to);
  const renamed = editLevel(definition, action.level.address, (draft) => {
    draft.rename(action.name, to);
    return undefined;
  });
  if (!renamed.ok) return renamed;
  // Expressions mean the first action of a name; a second one can be renamed without them.
  const follows = action.key === action.name;
  return ok({
    definition: follows ? renameInParts(renamed.value, 'action', { from: action.name, to }) : renamed.value,
    cards: [actionCard(to)],
  });
}

function renameTrigger(definition: JsonObject, from: string, to: string): EditResult {
  const trigger = findTrigger(definition, from);
  if (trigger === undefined) return refuse('TriggerNotFound', `The flow has no trigger '${from}' any more.`);
  const others = flowIndex(definition).triggers.filter((other) => other !== trigger);
  if (others.some(({ name }) => name.toLowerCase() === to.toLowerCase())) return nameTaken(to);
  const triggers = definition.get('triggers');
  const entries = triggers instanceof JsonObject ? [...triggers] : [];
  const renamed = JsonObject.of(entries.map(([name, json]) => [name === trigger.name ? to : name, json]));
  return edited(setAt(definition, ['triggers'], renamed), [triggerCard(to)]);
}

/** Parts of a definition that hold expressions. */
const WITH_EXPRESSIONS = ['triggers', 'actions', 'outputs'] as const;

/** The definition with a new name in all its expressions. */
export function renameInParts(
  definition: JsonObject,
  thing: 'action' | 'variable',
  { from, to }: { readonly from: string; readonly to: string },
): JsonObject {
  const renames = renaming(thing, from, to);
  const copy = definition.copy();
  for (const part of WITH_EXPRESSIONS) {
    const key = copy.findKey(part);
    const value = key === undefined ? undefined : copy.get(key);
    if (key !== undefined && value !== undefined) copy.set(key, renameUses(value, renames));
  }
  return copy;
}
