import { textOrArray } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const length = defineFunction({
  name: 'length',
  help: 'Counts the characters of a text or the items of an array.',
  parameters: [required('collection', textOrArray)],
  call: ([collection]) => collection.length,
});
