import { escapeDataString } from '@tandem/dotnet';
import { text } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const encodeUriComponent = defineFunction({
  name: 'encodeUriComponent',
  help: 'Escapes a text for a part of an address.',
  parameters: [required('value', text)],
  call: ([value]) => escapeDataString(value),
});
