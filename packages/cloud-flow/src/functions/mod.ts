import { defineFunction } from '../expression/function-definition.ts';
import { number } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { calculate, REMAINDER } from '../expression/values/arithmetic.ts';

export const mod = defineFunction({
  name: 'mod',
  help: 'Gives the remainder of a division, with the sign of the first number.',
  example: ['mod(7, 3)', '1'],
  parameters: [required('left', number), required('right', number)],
  call: ([left, right]) => calculate(REMAINDER, left, right),
});
