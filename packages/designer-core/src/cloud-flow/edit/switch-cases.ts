import { JsonObject, type JsonValue, ok, type Result } from '@tandem/kernel';
import { typeOf } from '../flow/branches.ts';
import { actionCard } from '../flow/card-id.ts';
import { findAction, type IndexedAction } from '../flow/flow-index.ts';
import { TakenNames } from '../flow/unique-name.ts';
import { edited, setAt } from './edit-level.ts';
import type { EditResult, FlowEdit } from './flow-edit.ts';
import { actionNotFound, type Refusal, refuse } from './refusal.ts';

export function addCase(definition: JsonObject, { action, name, value }: FlowEdit & { readonly kind: 'add-case' }): EditResult {
  return editCases(definition, action, (cases) => {
    const free = new TakenNames(cases.keys()).claim(name.trim() || 'Case');
    return ok(cases.copy().set(free, newCase(value)));
  });
}

function newCase(value: JsonValue): JsonObject {
  return JsonObject.of([
    ['case', value],
    ['actions', new JsonObject()],
  ]);
}

/** With all that is in the case. */
export function removeCase(definition: JsonObject, { action, name }: FlowEdit & { readonly kind: 'remove-case' }): EditResult {
  return editCases(definition, action, (cases) =>
    cases.has(name) ? ok(JsonObject.of([...cases].filter(([key]) => key !== cases.findKey(name)))) : caseNotFound(name),
  );
}

export function renameCase(definition: JsonObject, { action, from, to }: FlowEdit & { readonly kind: 'rename-case' }): EditResult {
  return editCases(definition, action, (cases) => {
    const old = cases.findKey(from);
    const wanted = to.trim();
    if (old === undefined) return caseNotFound(from);
    if (wanted === '') return refuse('NameInvalid', 'The name is empty. Type at least one character.');
    if ((cases.findKey(wanted) ?? old) !== old)
      return refuse('NameTaken', `Another case is called '${wanted}' already. Choose another name.`);
    return ok(JsonObject.of(Array.from(cases, ([key, json]) => [key === old ? wanted : key, json])));
  });
}

function editCases(definition: JsonObject, key: string, change: (cases: JsonObject) => Result<JsonObject, Refusal>): EditResult {
  const found = actionOfType(definition, key, 'switch');
  if (!found.ok) return found;
  const cases = found.value.json.get('cases');
  const changed = change(cases instanceof JsonObject ? cases : new JsonObject());
  return changed.ok ? edited(setAt(definition, [...found.value.path, 'cases'], changed.value), [actionCard(key)]) : changed;
}

function caseNotFound(name: string): { readonly ok: false; readonly error: Refusal } {
  return refuse('CaseNotFound', `The switch has no case '${name}' any more.`);
}

export function addElse(definition: JsonObject, key: string): EditResult {
  const found = actionOfType(definition, key, 'if');
  if (!found.ok) return found;
  if (found.value.json.get('else') instanceof JsonObject) return ok({ definition, cards: [] });
  const branch = JsonObject.of([['actions', new JsonObject()]]);
  return edited(setAt(definition, [...found.value.path, 'else'], branch), [actionCard(key)]);
}

/** With all that is in the branch. */
export function removeElse(definition: JsonObject, key: string): EditResult {
  const found = actionOfType(definition, key, 'if');
  return found.ok ? edited(setAt(definition, [...found.value.path, 'else'], undefined), [actionCard(key)]) : found;
}

/** With all that is in the branch. */
export function removeDefault(definition: JsonObject, key: string): EditResult {
  const found = actionOfType(definition, key, 'switch');
  return found.ok ? edited(setAt(definition, [...found.value.path, 'default'], undefined), [actionCard(key)]) : found;
}

function actionOfType(definition: JsonObject, key: string, type: 'if' | 'switch'): Result<IndexedAction, Refusal> {
  const action = findAction(definition, key);
  if (action === undefined) return actionNotFound(key);
  if (typeOf(action.json) === type) return ok(action);
  return refuse('NotAContainer', `'${action.name}' has no such branches. Select a ${type === 'if' ? 'condition' : 'switch'}.`);
}
