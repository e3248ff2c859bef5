import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { arrayOrObject } from '../expression/signature/argument-kinds.ts';
import { required, rest } from '../expression/signature/parameter.ts';
import { DistinctItems } from '../expression/values/distinct-items.ts';

export const union = defineFunction({
  name: 'union',
  help: 'Puts arrays together without repeats, or objects with the later value of each key.',
  example: ['union(createArray(1, 2), createArray(2, 3))', '[1,2,3]'],
  parameters: [required('collection', arrayOrObject), rest('collection', arrayOrObject)],
  isDeep: true,
  call: ([first, others], { budget }) =>
    isJsonArray(first) ? uniteArrays([first, ...others], new DistinctItems(budget)) : uniteObjects([first, ...others]),
});

function uniteArrays(arrays: readonly JsonValue[], seen: DistinctItems): JsonValue {
  return arrays.flatMap((list) => {
    if (!isJsonArray(list)) throw mixed();
    return list.filter((item) => seen.add(item));
  });
}

/** A key that differs only by case from one that is there names the same member. */
function uniteObjects(objects: readonly JsonValue[]): JsonValue {
  const [first, ...others] = objects.map((source) => {
    if (source instanceof JsonObject) return source;
    throw mixed();
  });
  const result = first?.copy() ?? new JsonObject();
  for (const source of others) for (const [key, value] of source) result.set(result.findKey(key) ?? key, value);
  return result;
}

function mixed(): ExpressionError {
  return new ExpressionError("The function 'union' expects parameters of the same type: all arrays or all objects.");
}
