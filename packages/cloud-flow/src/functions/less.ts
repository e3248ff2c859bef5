import { defineFunction } from '../expression/function-definition.ts';
import { textOrNumber } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { compareOrdered } from '../expression/values/comparison.ts';

export const less = defineFunction({
  name: 'less',
  help: 'Tells whether the first value is less than the second.',
  example: ['less(1, 2)', 'true'],
  parameters: [required('left', textOrNumber), required('right', textOrNumber)],
  call: ([left, right]) => compareOrdered(left, right, 'less') < 0,
});
