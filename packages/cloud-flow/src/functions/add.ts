import { defineFunction } from '../expression/function-definition.ts';
import { number } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { ADD, calculate } from '../expression/values/arithmetic.ts';

export const add = defineFunction({
  name: 'add',
  help: 'Adds two numbers.',
  example: ['add(2, 1.5)', '3.5'],
  parameters: [required('left', number), required('right', number)],
  call: ([left, right]) => calculate(ADD, left, right),
});
