import { text } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { toUpperInvariant } from '../expression/invariant-case.ts';
import { required } from '../expression/parameter.ts';

export const toUpper = defineFunction({
  name: 'toUpper',
  help: 'Gives a text in upper case, whatever the language.',
  parameters: [required('text', text)],
  call: ([value]) => toUpperInvariant(value),
});
