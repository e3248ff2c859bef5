import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { toLowerInvariant } from '../expression/values/invariant-case.ts';

export const toLower = defineFunction({
  name: 'toLower',
  help: 'Gives a text in lower case, whatever the language.',
  example: ["toLower('HELLO')", '"hello"'],
  parameters: [required('text', text)],
  call: ([value]) => toLowerInvariant(value),
});
