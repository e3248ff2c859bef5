import { unescapeDataString } from '@tandem/dotnet';
import { text } from '../expression/signature/argument-kinds.ts';
import { defineFunction } from '../expression/signature/function-definition.ts';
import { required } from '../expression/signature/parameter.ts';

export const decodeUriComponent = defineFunction({
  name: 'decodeUriComponent',
  help: 'Turns the escapes of an address back into characters.',
  parameters: [required('value', text)],
  call: ([value]) => unescapeDataString(value),
});
