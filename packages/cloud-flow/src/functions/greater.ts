import { defineFunction } from '../expression/function-definition.ts';
import { textOrNumber } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { compareOrdered } from '../expression/values/comparison.ts';

export const greater = defineFunction({
  name: 'greater',
  help: 'Tells whether the first value is greater than the second.',
  example: ['greater(10, 9.5)', 'true'],
  parameters: [required('left', textOrNumber), required('right', textOrNumber)],
  call: ([left, right]) => compareOrdered(left, right, 'greater') > 0,
});
