import { defineFunction } from '../expression/function-definition.ts';
import { anything } from '../expression/signature/argument-kinds.ts';
import { rest } from '../expression/signature/parameter.ts';

export const createArray = defineFunction({
  name: 'createArray',
  help: 'Makes an array of all values.',
  example: ["createArray(1, 'a', null)", '[1,"a",null]'],
  parameters: [rest('value', anything)],
  call: ([values]) => values,
});
