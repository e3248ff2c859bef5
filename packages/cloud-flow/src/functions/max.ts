import { defineFunction } from '../expression/function-definition.ts';
import { numberOrArray } from '../expression/signature/argument-kinds.ts';
import { rest } from '../expression/signature/parameter.ts';
import { extreme, LARGER } from '../expression/values/extreme.ts';

export const max = defineFunction({
  name: 'max',
  help: 'Gives the largest of several numbers, or of the numbers in one array.',
  example: ['max(1, 3, 2)', '3'],
  parameters: [rest('number', numberOrArray)],
  call: ([values]) => extreme(LARGER, values),
});
