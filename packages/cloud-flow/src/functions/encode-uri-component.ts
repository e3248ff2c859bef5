import { escapeDataString } from '@tandem/dotnet';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const encodeUriComponent = defineFunction({
  name: 'encodeUriComponent',
  help: 'Escapes a text for a part of an address.',
  example: ["encodeUriComponent('a b')", '"a%20b"'],
  parameters: [required('value', text)],
  call: ([value]) => escapeDataString(value),
});
