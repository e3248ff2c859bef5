import { isJsonArray, JsonObject, type JsonValue, parseJson } from '@tandem/kernel';

/** The text of a field; empty when it has none. */
export function textField(object: JsonObject | undefined, name: string): string {
  const value = object?.get(name);
  return typeof value === 'string' ? value : '';
}

/** Whether a field is `true`. */
export function isSet(object: JsonObject, name: string): boolean {
  return object.get(name) === true;
}

/** The objects in a field that is a list. */
export function objectsField(object: JsonObject | undefined, name: string): readonly JsonObject[] {
  const value = object?.get(name);
  return isJsonArray(value) ? value.filter((item: JsonValue) => item instanceof JsonObject) : [];
}

/** A text as a JSON object; undefined when it is none. */
export function parseObject(text: string): JsonObject | undefined {
  try {
    const value = parseJson(text);
    return value instanceof JsonObject ? value : undefined;
  } catch {
    return undefined;
  }
}
