import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { toLowerInvariant } from '../expression/values/invariant-case.ts';

export const endsWith = defineFunction({
  name: 'endsWith',
  help: 'Tells whether a text ends with another, without regard to case.',
  example: ["endsWith('Report.PDF', '.pdf')", 'true'],
  parameters: [required('text', text), required('searchText', text)],
  call: ([value, search]) => toLowerInvariant(value).endsWith(toLowerInvariant(search)),
});
