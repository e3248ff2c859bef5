import { text } from '../expression/argument-kinds.ts';
import { readDataUri } from '../expression/data-uri.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const decodeDataUri = defineFunction({
  name: 'decodeDataUri',
  help: 'Makes content of a data URI; the older name of dataUriToBinary.',
  parameters: [required('value', text)],
  call: ([value]) => readDataUri(value, 'decodeDataUri').content,
});
