import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { trimWhiteSpace } from '../expression/values/white-space.ts';

export const trim = defineFunction({
  name: 'trim',
  help: 'Takes white space off both ends of a text.',
  example: ["trim('  a b ')", '"a b"'],
  parameters: [required('text', text)],
  call: ([value]) => trimWhiteSpace(value),
});
