import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import type { ExpressionBudget } from '../expression/expression-budget.ts';
import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { arrayOrObject } from '../expression/signature/argument-kinds.ts';
import { required, rest } from '../expression/signature/parameter.ts';
import { areDeepEqual } from '../expression/values/deep-equality.ts';
import { DistinctItems } from '../expression/values/distinct-items.ts';

export const intersection = defineFunction({
  name: 'intersection',
  help: 'Gives the items that all arrays have, or the members that all objects have.',
  example: ['intersection(createArray(1, 2, 3), createArray(2, 3, 4))', '[2,3]'],
  parameters: [required('collection', arrayOrObject), rest('collection', arrayOrObject)],
  isDeep: true,
  call: ([first, others], { budget }) => (isJsonArray(first) ? commonItems(first, others, budget) : commonMembers(first, others)),
});

function commonItems(first: readonly JsonValue[], others: readonly JsonValue[], budget: ExpressionBudget | undefined): JsonValue {
  const lists = others.map((other) => {
    if (!isJsonArray(other)) throw mixed();
    const items = new DistinctItems(budget);
    for (const item of other) items.add(item);
    return items;
  });
  const seen = new DistinctItems(budget);
  return first.filter((item) => lists.every((list) => list.has(item)) && seen.add(item));
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
  return there !== undefined && areDeepEqual(there, value);
}

function mixed(): ExpressionError {
  return new ExpressionError("The function 'intersection' expects parameters of the same type: all arrays or all objects.");
}
