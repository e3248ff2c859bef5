import { text } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { toLowerInvariant } from '../expression/invariant-case.ts';
import { required } from '../expression/parameter.ts';

export const toLower = defineFunction({
  name: 'toLower',
  help: 'Gives a text in lower case, whatever the language.',
  parameters: [required('text', text)],
  call: ([value]) => toLowerInvariant(value),
});
