import { anything } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { rest } from '../expression/parameter.ts';
import { textOf } from '../expression/text-of.ts';

export const concat = defineFunction({
  name: 'concat',
  help: 'Puts the text forms of all values one behind the other.',
  parameters: [rest('text', anything)],
  call: ([values]) => values.map(textOf).join(''),
});
