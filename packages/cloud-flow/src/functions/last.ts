import { defineFunction } from '../expression/function-definition.ts';
import { textOrArray } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const last = defineFunction({
  name: 'last',
  help: 'Gives the last character of a text, or the last item of an array (null when it is empty).',
  example: ["last('abc')", '"c"'],
  parameters: [required('collection', textOrArray)],
  call: ([collection]) => (typeof collection === 'string' ? collection.slice(-1) : (collection.at(-1) ?? null)),
});
