import { isJsonArray, isNumeric, JsonObject, type JsonValue } from '@tandem/kernel';
import { compareNumeric } from './numeric-order.ts';

/** Deep equality of values in flows: numbers by value, texts by their characters, members in any order and found as a lookup finds them. */
export function areDeepEqual(left: JsonValue, right: JsonValue): boolean {
  if (isJsonArray(left)) return isJsonArray(right) && left.length === right.length && left.every((item, at) => isSame(item, right[at]));
  if (left instanceof JsonObject) return right instanceof JsonObject && haveEqualMembers(left, right);
  return isNumeric(left) && isNumeric(right) ? compareNumeric(left, right) === 0 : left === right;
}

function isSame(left: JsonValue, right: JsonValue | undefined): boolean {
  return right !== undefined && areDeepEqual(left, right);
}

/** Two keys of one side that differ only by case may find the same key of the other; so each side has to have those of the other. */
function haveEqualMembers(left: JsonObject, right: JsonObject): boolean {
  if (left.size !== right.size) return false;
  for (const [key, item] of left) if (!isSame(item, right.get(key))) return false;
  return [...right.keys()].every((key) => left.has(key));
}
