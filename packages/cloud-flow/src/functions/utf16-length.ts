import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const utf16Length = defineFunction({
  name: 'utf16Length',
  help: 'Counts the UTF-16 units of a text.',
  example: ["utf16Length('é')", '1'],
  parameters: [required('text', text)],
  call: ([value]) => value.length,
});
