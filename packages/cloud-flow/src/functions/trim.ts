import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

/** The white space of .NET: unlike that of JavaScript it has U+0085, and not U+FEFF. */
const WHITE_SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

export const trim = defineFunction({
  name: 'trim',
  help: 'Takes white space off both ends of a text.',
  example: ["trim('  a b ')", '"a b"'],
  parameters: [required('text', text)],
  call: ([value]) => {
    let start = 0;
    let end = value.length;
    while (start < end && WHITE_SPACE.test(value.charAt(start))) start++;
    while (end > start && WHITE_SPACE.test(value.charAt(end - 1))) end--;
    return value.slice(start, end);
  },
});
