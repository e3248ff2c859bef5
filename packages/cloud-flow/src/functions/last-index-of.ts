import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { toLowerInvariant } from '../expression/values/invariant-case.ts';

export const lastIndexOf = defineFunction({
  name: 'lastIndexOf',
  help: 'Gives the index of the last occurrence of a text, without regard to case, or -1.',
  example: ["lastIndexOf('abcabc', 'b')", '4'],
  parameters: [required('text', text), required('searchText', text)],
  call: ([value, search]) => {
    if (search === '') return Math.max(0, value.length - 1);
    return toLowerInvariant(value).lastIndexOf(toLowerInvariant(search));
  },
});
