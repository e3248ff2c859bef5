import { formatGuid } from '@tandem/dotnet';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { optional } from '../expression/signature/parameter.ts';

export const guid = defineFunction({
  name: 'guid',
  help: 'Makes a random GUID, in one of the formats N, D, B, P and X.',
  example: ['guid()', '"0f8fad5b-d9cb-469f-a165-70867728950e"'],
  parameters: [optional('format', text)],
  call: ([format = 'D'], host) => formatGuid(host.newGuid(), format),
});
