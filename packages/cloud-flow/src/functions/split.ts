import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const split = defineFunction({
  name: 'split',
  help: 'Divides a text at each occurrence of a separator.',
  parameters: [required('text', text), required('delimiter', text)],
  call: ([value, delimiter]) => (delimiter === '' ? [value] : value.split(delimiter)),
});
