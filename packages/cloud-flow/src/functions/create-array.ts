import { anything } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { rest } from '../expression/parameter.ts';

export const createArray = defineFunction({
  name: 'createArray',
  help: 'Makes an array of all values.',
  parameters: [rest('value', anything)],
  call: ([values]) => values,
});
