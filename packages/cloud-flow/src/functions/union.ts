import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { arrayOrObject } from '../expression/signature/argument-kinds.ts';
import { required, rest } from '../expression/signature/parameter.ts';
import { canonicalKey } from '../expression/values/canonical-key.ts';

export const union = defineFunction({
  name: 'union',
  help: 'Puts arrays together without repeats, or objects with the later value of each key.',
  example: ['union(createArray(1, 2), createArray(2, 3))', '[1,2,3]'],
  parameters: [required('collection', arrayOrObject), rest('collection', arrayOrObject)],
  isDeep: true,
  call: ([first, others]) => (isJsonArray(first) ? uniteArrays([first, ...others]) : uniteObjects([first, ...others])),
});

function uniteArrays(arrays: readonly JsonValue[]): JsonValue {
  const items = new Map<string, JsonValue>();
  for (const list of arrays) {
    if (!isJsonArray(list)) throw mixed();
    for (const item of list) {
      const key = canonicalKey(item);
      if (!items.has(key)) items.set(key, item);
    }
  }
  return [...items.values()];
}

function uniteObjects(objects: readonly JsonValue[]): JsonValue {
  const result = new JsonObject();
  for (const source of objects) {
    if (!(source instanceof JsonObject)) throw mixed();
    for (const [key, value] of source) result.set(key, value);
  }
  return result;
}

function mixed(): ExpressionError {
  return new ExpressionError("The function 'union' expects parameters of the same type: all arrays or all objects.");
}
