import { anything } from '../expression/argument-kinds.ts';
import { extreme, LARGER } from '../expression/extreme.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { rest } from '../expression/parameter.ts';

export const max = defineFunction({
  name: 'max',
  help: 'Gives the largest of several numbers, or of the numbers in one array.',
  parameters: [rest('number', anything)],
  call: ([values]) => extreme(LARGER, values),
});
