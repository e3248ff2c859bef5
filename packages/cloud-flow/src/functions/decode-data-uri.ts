import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { contentOfDataUri } from '../expression/values/data-uri.ts';

export const decodeDataUri = defineFunction({
  name: 'decodeDataUri',
  help: 'Makes content of a data URI; the older name of dataUriToBinary.',
  example: ["decodeDataUri('data:text/plain;base64,aGVsbG8=')", '{"$content-type":"text/plain","$content":"aGVsbG8="}'],
  parameters: [required('value', text)],
  call: ([value]) => contentOfDataUri(value, 'decodeDataUri'),
});
