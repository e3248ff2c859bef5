import { defineFunction } from '../expression/function-definition.ts';
import { textOrNumber } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { compareOrdered } from '../expression/values/comparison.ts';

export const greaterOrEquals = defineFunction({
  name: 'greaterOrEquals',
  help: 'Tells whether the first value is greater than the second or equal to it.',
  example: ["greaterOrEquals('b', 'a')", 'true'],
  parameters: [required('left', textOrNumber), required('right', textOrNumber)],
  call: ([left, right]) => compareOrdered(left, right, 'greaterOrEquals') >= 0,
});
