import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { toLowerInvariant } from '../expression/values/invariant-case.ts';

export const indexOf = defineFunction({
  name: 'indexOf',
  help: 'Gives the index of the first occurrence of a text, without regard to case, or -1.',
  example: ["indexOf('Hello World', 'world')", '6'],
  parameters: [required('text', text), required('searchText', text)],
  call: ([value, search]) => toLowerInvariant(value).indexOf(toLowerInvariant(search)),
});
