import { unescapeDataString } from '@tandem/dotnet';
import { text } from '../expression/signature/argument-kinds.ts';
import { defineFunction } from '../expression/signature/function-definition.ts';
import { required } from '../expression/signature/parameter.ts';
import { BINARY, base64OfText, contentObject } from '../expression/values/content.ts';

export const uriComponentToBinary = defineFunction({
  name: 'uriComponentToBinary',
  help: 'Makes binary content of an escaped part of an address.',
  parameters: [required('value', text)],
  call: ([value]) => contentObject(BINARY, base64OfText(unescapeDataString(value))),
});
