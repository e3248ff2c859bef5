import { JsonObject, type JsonValue, parseJson } from '@tandem/kernel';

/** JSON out of a text; undefined for any other text. */
export function readJson(text: string): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** What stands at a path of members, whose names are compared without regard to case; undefined when there is nothing. */
export function memberAt(json: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((value, name) => (value instanceof JsonObject ? memberOf(value, name) : undefined), json);
}

function memberOf(object: JsonObject, name: string): JsonValue | undefined {
  return object.get(name) ?? [...object].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
