import { defineFunction } from '../expression/function-definition.ts';
import { number } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { calculate, SUBTRACT } from '../expression/values/arithmetic.ts';

export const sub = defineFunction({
  name: 'sub',
  help: 'Subtracts the second number from the first.',
  example: ['sub(5, 2)', '3'],
  parameters: [required('left', number), required('right', number)],
  call: ([left, right]) => calculate(SUBTRACT, left, right),
});
