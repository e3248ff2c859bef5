import { isIndex, isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';

/**
 * A copy of the operation with the value in place; what the path needs on its way is made, and undefined takes the member away.
 * Keys that are there keep their spelling and their order.
 */
export function withValueAt(holder: JsonValue | undefined, path: readonly string[], value: JsonValue | undefined): JsonValue {
  const [key, ...rest] = path;
  if (key === undefined) return value ?? null;
  if (isJsonArray(holder) && isIndex(key)) return withItem(holder, Number(key), { rest, value });
  const copy = holder instanceof JsonObject ? holder.copy() : new JsonObject();
  const name = copy.findKey(key) ?? key;
  if (rest.length === 0 && value === undefined) copy.delete(name);
  else if (value !== undefined || copy.has(name)) copy.set(name, withValueAt(copy.get(name), rest, value));
  return copy;
}

interface Rest {
  readonly rest: readonly string[];
  readonly value: JsonValue | undefined;
}

/** An item that is taken away leaves null, so that the others keep their places. */
function withItem(items: readonly JsonValue[], index: number, { rest, value }: Rest): JsonValue {
  const copy = [...items];
  while (copy.length < index) copy.push(null);
  copy[index] = withValueAt(copy[index], rest, value);
  return copy;
}
