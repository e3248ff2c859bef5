import { type JsonObject, type JsonValue, valueAt } from '@tandem/kernel';
import { typeOf } from '../flow/branches.ts';

/** The list that an action goes through item by item: a loop carries out actions for each, Filter array and Select work out a value. */
export function itemListOf(action: JsonObject): JsonValue | undefined {
  return hasItemFields(action) ? valueAt(action, ['inputs', 'from']) : action.get('foreach');
}

/** Whether some of the action's own fields are worked out once for each item of a list, as `item()`. */
export function hasItemFields(action: JsonObject): boolean {
  const type = typeOf(action);
  return type === 'query' || type === 'select';
}
