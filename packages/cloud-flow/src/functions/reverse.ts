import { defineFunction } from '../expression/function-definition.ts';
import { array } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const reverse = defineFunction({
  name: 'reverse',
  help: 'Gives the items of an array in the opposite order.',
  example: ['reverse(createArray(1, 2, 3))', '[3,2,1]'],
  parameters: [required('collection', array)],
  call: ([collection]) => collection.toReversed(),
});
