import { number } from '../expression/argument-kinds.ts';
import { calculate, MULTIPLY } from '../expression/arithmetic.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const mul = defineFunction({
  name: 'mul',
  help: 'Multiplies two numbers.',
  parameters: [required('left', number), required('right', number)],
  call: ([left, right]) => calculate(MULTIPLY, left, right),
});
