import { text } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { toLowerInvariant } from '../expression/invariant-case.ts';
import { required } from '../expression/parameter.ts';

export const indexOf = defineFunction({
  name: 'indexOf',
  help: 'Gives the index of the first occurrence of a text, without regard to case, or -1.',
  parameters: [required('text', text), required('searchText', text)],
  call: ([value, search]) => toLowerInvariant(value).indexOf(toLowerInvariant(search)),
});
