import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';

interface Member {
  readonly key: string;
}

/** The objects of a list whose members are texts of these names. @returns undefined for a value that rows cannot show */
export function rowsOf(value: JsonValue | undefined, members: readonly Member[]): readonly JsonObject[] | undefined {
  if (value === undefined || value === '') return [];
  return isJsonArray(value) && value.every((item) => isRow(item, members)) ? value.filter((item) => item instanceof JsonObject) : undefined;
}

export function emptyRow(members: readonly Member[]): JsonObject {
  return JsonObject.of(members.map(({ key }) => [key, '']));
}

function isRow(item: JsonValue, members: readonly Member[]): boolean {
  return (
    item instanceof JsonObject && [...item].every(([key, text]) => typeof text === 'string' && members.some((member) => member.key === key))
  );
}
