import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const split = defineFunction({
  name: 'split',
  help: 'Divides a text at each occurrence of a separator.',
  example: ["split('a;b', ';')", '["a","b"]'],
  parameters: [required('text', text), required('delimiter', text)],
  call: ([value, delimiter], { budget }) => {
    if (delimiter === '') return [value];
    // Before the list is made: a long text may have as many pieces as characters.
    for (let at = value.indexOf(delimiter); at !== -1; at = value.indexOf(delimiter, at + delimiter.length)) budget?.spend(1);
    return value.split(delimiter);
  },
});
