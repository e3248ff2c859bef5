import { defineFunction } from '../expression/function-definition.ts';
import { number } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { calculate, MULTIPLY } from '../expression/values/arithmetic.ts';

export const mul = defineFunction({
  name: 'mul',
  help: 'Multiplies two numbers.',
  example: ['mul(2, 3)', '6'],
  parameters: [required('left', number), required('right', number)],
  call: ([left, right]) => calculate(MULTIPLY, left, right),
});
