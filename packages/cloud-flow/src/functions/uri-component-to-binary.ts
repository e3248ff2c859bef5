import { unescapeDataString } from '@tandem/dotnet';
import { text } from '../expression/argument-kinds.ts';
import { BINARY, base64OfText, contentObject } from '../expression/content.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const uriComponentToBinary = defineFunction({
  name: 'uriComponentToBinary',
  help: 'Makes binary content of an escaped part of an address.',
  parameters: [required('value', text)],
  call: ([value]) => contentObject(BINARY, base64OfText(unescapeDataString(value))),
});
