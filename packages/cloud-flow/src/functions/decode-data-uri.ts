import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { contentOfDataUri } from '../expression/values/data-uri.ts';

export const decodeDataUri = defineFunction({
  name: 'decodeDataUri',
  help: 'Makes content of a data URI; the older name of dataUriToBinary.',
  parameters: [required('value', text)],
  call: ([value]) => contentOfDataUri(value, 'decodeDataUri'),
});
