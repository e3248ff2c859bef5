import { defineFunction } from '../expression/function-definition.ts';
import { number } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { calculate, DIVIDE } from '../expression/values/arithmetic.ts';

export const div = defineFunction({
  name: 'div',
  help: 'Divides the first number by the second; integers give an integer.',
  example: ['div(11, 5)', '2'],
  parameters: [required('left', number), required('right', number)],
  call: ([left, right]) => calculate(DIVIDE, left, right),
});
