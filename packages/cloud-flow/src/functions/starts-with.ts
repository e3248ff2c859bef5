import { text } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { toLowerInvariant } from '../expression/invariant-case.ts';
import { required } from '../expression/parameter.ts';

export const startsWith = defineFunction({
  name: 'startsWith',
  help: 'Tells whether a text starts with another, without regard to case.',
  parameters: [required('text', text), required('searchText', text)],
  call: ([value, search]) => toLowerInvariant(value).startsWith(toLowerInvariant(search)),
});
