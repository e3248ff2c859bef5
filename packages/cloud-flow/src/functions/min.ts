import { defineFunction } from '../expression/function-definition.ts';
import { numberOrArray } from '../expression/signature/argument-kinds.ts';
import { rest } from '../expression/signature/parameter.ts';
import { extreme, SMALLER } from '../expression/values/extreme.ts';

export const min = defineFunction({
  name: 'min',
  help: 'Gives the smallest of several numbers, or of the numbers in one array.',
  example: ['min(createArray(3, 1, 2))', '1'],
  parameters: [rest('number', numberOrArray)],
  call: ([values]) => extreme(SMALLER, values),
});
