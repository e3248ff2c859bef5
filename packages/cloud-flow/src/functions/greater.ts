import { anything } from '../expression/argument-kinds.ts';
import { compareOrdered } from '../expression/comparison.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const greater = defineFunction({
  name: 'greater',
  help: 'Tells whether the first value is greater than the second.',
  parameters: [required('left', anything), required('right', anything)],
  call: ([left, right]) => compareOrdered(left, right, 'greater') > 0,
});
