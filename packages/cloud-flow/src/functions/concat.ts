import { defineFunction } from '../expression/function-definition.ts';
import { anything } from '../expression/signature/argument-kinds.ts';
import { rest } from '../expression/signature/parameter.ts';
import { joinTexts } from '../expression/values/text-limit.ts';
import { textOf } from '../expression/values/text-of.ts';

export const concat = defineFunction({
  name: 'concat',
  help: 'Puts the text forms of all values one behind the other.',
  example: ["concat('Order ', 7)", '"Order 7"'],
  parameters: [rest('text', anything)],
  isDeep: true,
  call: ([values]) => joinTexts(values.map(textOf), '', 'concat'),
});
