import { escapeDataString } from '@tandem/dotnet';
import { defineFunction } from '../expression/function-definition.ts';
import { anything } from '../expression/signature/argument-kinds.ts';
import { rest } from '../expression/signature/parameter.ts';
import { joinTexts } from '../expression/values/text-limit.ts';
import { textOf } from '../expression/values/text-of.ts';

export const uriComponent = defineFunction({
  name: 'uriComponent',
  help: 'Escapes a text for a part of an address.',
  example: ["uriComponent('https://contoso.com')", '"https%3A%2F%2Fcontoso.com"'],
  parameters: [rest('value', anything)],
  isDeep: true,
  call: ([values]) => escapeDataString(joinTexts(values.map(textOf), '', 'uriComponent')),
});
