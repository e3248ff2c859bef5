import { anything } from '../expression/argument-kinds.ts';
import { compareOrdered } from '../expression/comparison.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const greaterOrEquals = defineFunction({
  name: 'greaterOrEquals',
  help: 'Tells whether the first value is greater than the second or equal to it.',
  parameters: [required('left', anything), required('right', anything)],
  call: ([left, right]) => compareOrdered(left, right, 'greaterOrEquals') >= 0,
});
