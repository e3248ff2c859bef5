import { isJsonArray } from '@tandem/kernel';
import { defineFunction } from '../expression/function-definition.ts';
import { anything, collection, text } from '../expression/signature/argument-kinds.ts';
import { required, takeArgument } from '../expression/signature/parameter.ts';
import { areDeepEqual } from '../expression/values/deep-equality.ts';

export const contains = defineFunction({
  name: 'contains',
  help: 'Tells whether a text holds a text, an array an item, or an object a key.',
  example: ["contains(createArray('a', 'b'), 'b')", 'true'],
  parameters: [required('collection', collection), required('value', anything)],
  isDeep: true,
  call: ([collection, value]) => {
    if (isJsonArray(collection)) return collection.some((item) => areDeepEqual(item, value));
    const wanted = takeArgument({ name: 'value', kind: text, functionName: 'contains', position: 2 }, value);
    return typeof collection === 'string' ? collection.includes(wanted) : collection.has(wanted);
  },
});
