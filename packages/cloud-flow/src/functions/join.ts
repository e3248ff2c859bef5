import { array, text } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';
import { textOf } from '../expression/text-of.ts';

export const join = defineFunction({
  name: 'join',
  help: 'Puts the text forms of the items of an array together, with a separator between them.',
  parameters: [required('collection', array), required('delimiter', text)],
  call: ([collection, delimiter]) => collection.map(textOf).join(delimiter),
});
