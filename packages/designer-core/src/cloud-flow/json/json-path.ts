import { err, isIndex, isJsonArray, JsonObject, type JsonValue, ok, type Result } from '@tandem/kernel';

/** Keys that lead from a value to one inside it; in an array, a key is the index of an item. */
export type JsonPath = readonly string[];

/** A step of a path that stands in the way: it holds neither an object nor a list with that item. */
export interface BlockedPath {
  readonly blockedAt: JsonPath;
}

/**
 * The holder with another value at the end of the path; undefined takes it away. Steps that are missing are made: a list where the next
 * step is an index, else an object. Everything beside the path is shared with the holder; nothing is copied when nothing changes.
 */
export function withValueAt(holder: JsonValue, path: JsonPath, value: JsonValue | undefined): Result<JsonValue, BlockedPath> {
  const [key, ...rest] = path;
  if (key === undefined) return ok(value ?? null);
  if (holder instanceof JsonObject) return inObject(holder, { key, rest, value });
  if (isJsonArray(holder) && isIndex(key) && Number(key) <= holder.length) return inArray(holder, { key, rest, value });
  return err({ blockedAt: [] });
}

interface Step {
  readonly key: string;
  readonly rest: JsonPath;
  readonly value: JsonValue | undefined;
}

function inObject(holder: JsonObject, { key, rest, value }: Step): Result<JsonValue, BlockedPath> {
  const name = holder.findKey(key) ?? key;
  const before = holder.get(name);
  if (value === undefined && (before === undefined || rest.length === 0)) return ok(before === undefined ? holder : without(holder, name));
  const after = inside(before, { key, rest, value });
  if (!after.ok || after.value === before) return after.ok ? ok(holder) : after;
  return ok(holder.copy().set(name, after.value));
}

function inArray(holder: readonly JsonValue[], { key, rest, value }: Step): Result<JsonValue, BlockedPath> {
  const index = Number(key);
  if (value === undefined && rest.length === 0) return ok(holder.filter((_, at) => at !== index));
  if (value === undefined && index === holder.length) return ok(holder);
  const after = inside(holder[index], { key, rest, value });
  return after.ok ? ok([...holder.slice(0, index), after.value, ...holder.slice(index + 1)]) : after;
}

function inside(before: JsonValue | undefined, { key, rest, value }: Step): Result<JsonValue, BlockedPath> {
  const start = before ?? (isIndex(rest[0]) ? [] : new JsonObject());
  const after = withValueAt(start, rest, value);
  return after.ok ? after : err({ blockedAt: [key, ...after.error.blockedAt] });
}

/** A copy that lacks the key. */
export function without(holder: JsonObject, key: string): JsonObject {
  const copy = holder.copy();
  copy.delete(key);
  return copy;
}
