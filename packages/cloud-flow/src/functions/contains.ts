import { equalJson, isJsonArray } from '@tandem/kernel';
import { describeKind, ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { anything, collection } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const contains = defineFunction({
  name: 'contains',
  help: 'Tells whether a text holds a text, an array an item, or an object a key.',
  parameters: [required('collection', collection), required('value', anything)],
  isDeep: true,
  call: ([collection, value]) => {
    if (isJsonArray(collection)) return collection.some((item) => equalJson(item, value));
    if (typeof value !== 'string')
      throw new ExpressionError(
        `The function 'contains' expects its parameter 'value' to be a string here, but the value given is ${describeKind(value)}.`,
      );
    return typeof collection === 'string' ? collection.includes(value) : collection.has(value);
  },
});
