import { number } from '../expression/argument-kinds.ts';
import { calculate, REMAINDER } from '../expression/arithmetic.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const mod = defineFunction({
  name: 'mod',
  help: 'Gives the remainder of a division, with the sign of the first number.',
  parameters: [required('left', number), required('right', number)],
  call: ([left, right]) => calculate(REMAINDER, left, right),
});
