import { defineFunction } from '../expression/function-definition.ts';
import { textOrArray } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const first = defineFunction({
  name: 'first',
  help: 'Gives the first character of a text, or the first item of an array (null when it is empty).',
  example: ["first(createArray('a', 'b'))", '"a"'],
  parameters: [required('collection', textOrArray)],
  call: ([collection]) => (typeof collection === 'string' ? collection.charAt(0) : (collection[0] ?? null)),
});
