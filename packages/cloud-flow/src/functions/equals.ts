import { anything } from '../expression/argument-kinds.ts';
import { areEqual } from '../expression/comparison.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const equals = defineFunction({
  name: 'equals',
  help: 'Tells whether two values are equal.',
  parameters: [required('left', anything), required('right', anything)],
  call: ([left, right]) => areEqual(left, right),
});
