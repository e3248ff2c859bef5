import { equalJson, isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { arrayOrObject } from '../expression/signature/argument-kinds.ts';
import { required, rest } from '../expression/signature/parameter.ts';
import { canonicalKey } from '../expression/values/canonical-key.ts';

export const intersection = defineFunction({
  name: 'intersection',
  help: 'Gives the items that all arrays have, or the members that all objects have.',
  example: ['intersection(createArray(1, 2, 3), createArray(2, 3, 4))', '[2,3]'],
  parameters: [required('collection', arrayOrObject), rest('collection', arrayOrObject)],
  isDeep: true,
  call: ([first, others]) => (isJsonArray(first) ? commonItems(first, others) : commonMembers(first, others)),
});

function commonItems(first: readonly JsonValue[], others: readonly JsonValue[]): JsonValue {
  let items = new Map(first.map((item) => [canonicalKey(item), item]));
  for (const other of others) {
    if (!isJsonArray(other)) throw mixed();
    const keys = new Set(other.map(canonicalKey));
    items = new Map([...items].filter(([key]) => keys.has(key)));
  }
  return [...items.values()];
}

function commonMembers(first: JsonValue, others: readonly JsonValue[]): JsonValue {
  if (!(first instanceof JsonObject)) throw mixed();
  const objects = others.map((other) => {
    if (!(other instanceof JsonObject)) throw mixed();
    return other;
  });
  return JsonObject.of([...first].filter(([key, value]) => objects.every((other) => hasEqual(other, key, value))));
}

function hasEqual(other: JsonObject, key: string, value: JsonValue): boolean {
  const there = other.get(key);
  return there !== undefined && equalJson(there, value);
}

function mixed(): ExpressionError {
  return new ExpressionError("The function 'intersection' expects parameters of the same type: all arrays or all objects.");
}
