import { number } from '../expression/argument-kinds.ts';
import { ADD, calculate } from '../expression/arithmetic.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const add = defineFunction({
  name: 'add',
  help: 'Adds two numbers.',
  parameters: [required('left', number), required('right', number)],
  call: ([left, right]) => calculate(ADD, left, right),
});
