import { isJsonArray, JsonObject } from '@tandem/kernel';
import { describeKind, ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { anything } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const empty = defineFunction({
  name: 'empty',
  help: 'Tells whether a text, an array or an object holds nothing; null does.',
  parameters: [required('collection', anything)],
  call: ([collection]) => {
    if (collection === null) return true;
    if (typeof collection === 'string' || isJsonArray(collection)) return collection.length === 0;
    if (collection instanceof JsonObject) return collection.size === 0;
    throw new ExpressionError(
      `The function 'empty' expects its parameter to be an object, an array or a string, but the value given is ${describeKind(collection)}.`,
    );
  },
});
