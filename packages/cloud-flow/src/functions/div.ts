import { number } from '../expression/argument-kinds.ts';
import { calculate, DIVIDE } from '../expression/arithmetic.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const div = defineFunction({
  name: 'div',
  help: 'Divides the first number by the second; integers give an integer.',
  parameters: [required('left', number), required('right', number)],
  call: ([left, right]) => calculate(DIVIDE, left, right),
});
