import { equalJson, isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import type { JsonPath } from '../json/json-path.ts';

/** One value that differs; undefined where one side lacks it. */
export interface ValueChange {
  /** From the values that were compared. */
  readonly path: JsonPath;
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
}

/** The innermost differences of two values. Lists of different lengths differ as a whole. */
export function valueChanges(before: JsonValue | undefined, after: JsonValue | undefined, path: JsonPath = []): readonly ValueChange[] {
  if (before === after) return [];
  if (before instanceof JsonObject && after instanceof JsonObject) return objectChanges(before, after, path);
  if (isJsonArray(before) && isJsonArray(after) && before.length === after.length) {
    return before.flatMap((item, index) => valueChanges(item, after[index], [...path, String(index)]));
  }
  const isSame = before !== undefined && after !== undefined && equalJson(before, after);
  return isSame ? [] : [{ path, before, after }];
}

function objectChanges(before: JsonObject, after: JsonObject, path: JsonPath): readonly ValueChange[] {
  const added = [...after.keys()].filter((key) => !before.has(key));
  return [...before.keys(), ...added].flatMap((key) => valueChanges(before.get(key), after.get(key), [...path, key]));
}
