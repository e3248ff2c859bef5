import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { textOfDataUri } from '../expression/values/data-uri.ts';

export const dataUriToString = defineFunction({
  name: 'dataUriToString',
  help: 'Gives the text in a data URI.',
  example: ["dataUriToString('data:text/plain;base64,aGVsbG8=')", '"hello"'],
  parameters: [required('value', text)],
  call: ([value]) => textOfDataUri(value, 'dataUriToString'),
});
