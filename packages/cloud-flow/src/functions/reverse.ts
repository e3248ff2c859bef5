import { array } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const reverse = defineFunction({
  name: 'reverse',
  help: 'Gives the items of an array in the opposite order.',
  parameters: [required('collection', array)],
  call: ([collection]) => collection.toReversed(),
});
