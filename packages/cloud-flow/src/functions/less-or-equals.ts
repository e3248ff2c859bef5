import { defineFunction } from '../expression/function-definition.ts';
import { anything } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { compareOrdered } from '../expression/values/comparison.ts';

export const lessOrEquals = defineFunction({
  name: 'lessOrEquals',
  help: 'Tells whether the first value is less than the second or equal to it.',
  parameters: [required('left', anything), required('right', anything)],
  call: ([left, right]) => compareOrdered(left, right, 'lessOrEquals') <= 0,
});
