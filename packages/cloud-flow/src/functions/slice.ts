import { defineFunction } from '../expression/function-definition.ts';
import { integer, text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';

export const slice = defineFunction({
  name: 'slice',
  help: 'Gives the characters between two indexes; negative ones count from the end.',
  example: ["slice('automation', -3)", '"ion"'],
  parameters: [required('text', text), required('startIndex', integer), optional('endIndex', integer)],
  call: ([value, start, end]) => value.slice(start, end),
});
