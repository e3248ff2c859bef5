import { text } from '../expression/argument-kinds.ts';
import { readDataUri } from '../expression/data-uri.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const dataUriToBinary = defineFunction({
  name: 'dataUriToBinary',
  help: 'Makes content of a data URI.',
  parameters: [required('value', text)],
  call: ([value]) => readDataUri(value, 'dataUriToBinary').content,
});
