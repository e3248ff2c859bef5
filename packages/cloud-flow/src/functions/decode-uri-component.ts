import { unescapeDataString } from '@tandem/dotnet';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const decodeUriComponent = defineFunction({
  name: 'decodeUriComponent',
  help: 'Turns the escapes of an address back into characters.',
  example: ["decodeUriComponent('a%20b')", '"a b"'],
  parameters: [required('value', text)],
  call: ([value]) => unescapeDataString(value),
});
