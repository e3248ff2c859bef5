import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { valueOfDataUri } from '../expression/values/data-uri.ts';

export const decodeDataUri = defineFunction({
  name: 'decodeDataUri',
  help: 'Gives what a data URI holds: text as a string, JSON as its value, anything else as content.',
  example: ["decodeDataUri('data:text/plain;base64,aGVsbG8=')", '"hello"'],
  parameters: [required('value', text)],
  call: ([value]) => valueOfDataUri(value, 'decodeDataUri'),
});
