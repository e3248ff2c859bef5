import { escapeDataString } from '@tandem/dotnet';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const uriComponent = defineFunction({
  name: 'uriComponent',
  help: 'Escapes a text for a part of an address.',
  example: ["uriComponent('https://contoso.com')", '"https%3A%2F%2Fcontoso.com"'],
  parameters: [required('value', text)],
  call: ([value]) => escapeDataString(value),
});
