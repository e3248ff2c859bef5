import { JsonObject } from './object.ts';
import { isJsonArray, type JsonValue } from './value.ts';

const INDEX = /^(?:0|[1-9]\d{0,8})$/;

/** Whether a key of a path means an item of an array. */
export function isIndex(key: string | undefined): key is string {
  return key !== undefined && INDEX.test(key);
}

/** The value at the end of the keys, or undefined when one of them is not there. In an array, a key is the index of an item. */
export function valueAt(holder: JsonValue | undefined, path: readonly string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((value, key) => {
    if (value instanceof JsonObject) return value.get(key);
    return isJsonArray(value) && isIndex(key) ? value[Number(key)] : undefined;
  }, holder);
}

/** The JSON pointer (RFC 6901) of a path, below another pointer. */
export function jsonPointer(path: readonly (string | number)[], from = ''): string {
  return path.reduce<string>((pointer, step) => `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`, from);
}
