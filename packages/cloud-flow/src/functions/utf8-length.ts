import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const utf8Length = defineFunction({
  name: 'utf8Length',
  help: 'Counts the bytes of a text in UTF-8.',
  example: ["utf8Length('é')", '2'],
  parameters: [required('text', text)],
  call: ([value]) => new TextEncoder().encode(value).length,
});
