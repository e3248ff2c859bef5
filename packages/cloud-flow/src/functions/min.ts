import { anything } from '../expression/argument-kinds.ts';
import { extreme, SMALLER } from '../expression/extreme.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { rest } from '../expression/parameter.ts';

export const min = defineFunction({
  name: 'min',
  help: 'Gives the smallest of several numbers, or of the numbers in one array.',
  parameters: [rest('number', anything)],
  call: ([values]) => extreme(SMALLER, values),
});
