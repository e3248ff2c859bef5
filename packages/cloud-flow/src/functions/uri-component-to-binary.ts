import { unescapeDataString } from '@tandem/dotnet';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { BINARY, base64OfText, contentObject } from '../expression/values/content.ts';

export const uriComponentToBinary = defineFunction({
  name: 'uriComponentToBinary',
  help: 'Makes binary content of an escaped part of an address.',
  example: ["uriComponentToBinary('a%20b')", '{"$content-type":"application/octet-stream","$content":"YSBi"}'],
  parameters: [required('value', text)],
  call: ([value]) => contentObject(BINARY, base64OfText(unescapeDataString(value))),
});
