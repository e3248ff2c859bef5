import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { contentOfDataUri } from '../expression/values/data-uri.ts';

export const dataUriToBinary = defineFunction({
  name: 'dataUriToBinary',
  help: 'Makes content of a data URI.',
  parameters: [required('value', text)],
  call: ([value]) => contentOfDataUri(value, 'dataUriToBinary'),
});
