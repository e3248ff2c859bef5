import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { toLowerInvariant } from '../expression/values/invariant-case.ts';

export const startsWith = defineFunction({
  name: 'startsWith',
  help: 'Tells whether a text starts with another, without regard to case.',
  example: ["startsWith('Hello', 'he')", 'true'],
  parameters: [required('text', text), required('searchText', text)],
  call: ([value, search]) => toLowerInvariant(value).startsWith(toLowerInvariant(search)),
});
