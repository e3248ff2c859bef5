import { text } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const trimByteOrderMark = defineFunction({
  name: 'trimByteOrderMark',
  help: 'Takes a byte order mark off the start of a text.',
  parameters: [required('text', text)],
  call: ([value]) => value.replace(/^\ufeff/, ''),
});
