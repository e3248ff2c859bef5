import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const trimByteOrderMark = defineFunction({
  name: 'trimByteOrderMark',
  help: 'Takes a byte order mark off the start of a text.',
  example: ["trimByteOrderMark(concat(uriComponentToString('%EF%BB%BF'), 'a'))", '"a"'],
  parameters: [required('text', text)],
  call: ([value]) => value.replace(/^\ufeff/, ''),
});
