import { number } from '../expression/argument-kinds.ts';
import { calculate, SUBTRACT } from '../expression/arithmetic.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const sub = defineFunction({
  name: 'sub',
  help: 'Subtracts the second number from the first.',
  parameters: [required('left', number), required('right', number)],
  call: ([left, right]) => calculate(SUBTRACT, left, right),
});
