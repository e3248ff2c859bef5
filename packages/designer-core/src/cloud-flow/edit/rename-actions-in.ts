import { JsonObject, type JsonValue, valueAt } from '@tandem/kernel';
import { branchesOf, branchPath } from '../flow/branches.ts';
import { withValueAt } from '../json/json-path.ts';

/** Old names in lower case to new ones. */
export type NewNames = ReadonlyMap<string, string>;

/** A level with new names for its actions, their run-after and all levels inside; expressions stay as they are. */
export function renameActionsIn(level: JsonObject, names: NewNames): JsonObject {
  return JsonObject.of(Array.from(level, ([name, json]) => [newName(name, names), renameInside(json, names)]));
}

function renameInside(json: JsonValue, names: NewNames): JsonValue {
  if (!(json instanceof JsonObject)) return json;
  return branchesOf(json).reduce<JsonValue>(
    (action, branch) => {
      const path = branchPath(branch);
      const level = valueAt(action, path);
      if (!(level instanceof JsonObject)) return action;
      const changed = withValueAt(action, path, renameActionsIn(level, names));
      return changed.ok ? changed.value : action;
    },
    withNewRunAfter(json, names),
  );
}

function withNewRunAfter(json: JsonObject, names: NewNames): JsonObject {
  const runAfter = json.get('runAfter');
  if (!(runAfter instanceof JsonObject) || ![...runAfter.keys()].some((name) => names.has(name.toLowerCase()))) return json;
  const renamed = JsonObject.of(Array.from(runAfter, ([name, statuses]) => [newName(name, names), statuses]));
  return json.copy().set(json.findKey('runAfter') ?? 'runAfter', renamed);
}

function newName(name: string, names: NewNames): string {
  return names.get(name.toLowerCase()) ?? name;
}
