import { escapeDataString } from '@tandem/dotnet';
import { text } from '../expression/signature/argument-kinds.ts';
import { defineFunction } from '../expression/signature/function-definition.ts';
import { required } from '../expression/signature/parameter.ts';

export const uriComponent = defineFunction({
  name: 'uriComponent',
  help: 'Escapes a text for a part of an address.',
  parameters: [required('value', text)],
  call: ([value]) => escapeDataString(value),
});
