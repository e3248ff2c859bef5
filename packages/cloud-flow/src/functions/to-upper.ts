import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { toUpperInvariant } from '../expression/values/invariant-case.ts';

export const toUpper = defineFunction({
  name: 'toUpper',
  help: 'Gives a text in upper case, whatever the language.',
  example: ["toUpper('hello')", '"HELLO"'],
  parameters: [required('text', text)],
  call: ([value]) => toUpperInvariant(value),
});
