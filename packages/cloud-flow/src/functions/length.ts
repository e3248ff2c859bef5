import { defineFunction } from '../expression/function-definition.ts';
import { textOrArray } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const length = defineFunction({
  name: 'length',
  help: 'Counts the characters of a text or the items of an array.',
  example: ["length('hello')", '5'],
  parameters: [required('collection', textOrArray)],
  call: ([collection]) => collection.length,
});
