import { defineFunction } from '../expression/function-definition.ts';
import { array, text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { joinTexts } from '../expression/values/text-limit.ts';
import { textOf } from '../expression/values/text-of.ts';

export const join = defineFunction({
  name: 'join',
  help: 'Puts the text forms of the items of an array together, with a separator between them.',
  example: ["join(createArray('a', 'b'), '-')", '"a-b"'],
  parameters: [required('collection', array), required('delimiter', text)],
  isDeep: true,
  call: ([collection, delimiter]) => joinTexts(collection.map(textOf), delimiter, 'join'),
});
