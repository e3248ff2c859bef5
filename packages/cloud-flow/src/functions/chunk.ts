import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { integer, textOrArray } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const chunk = defineFunction({
  name: 'chunk',
  help: 'Divides a text or an array into pieces of one length.',
  example: ["chunk('abcde', 2)", '["ab","cd","e"]'],
  parameters: [required('collection', textOrArray), required('length', integer)],
  call: ([collection, length], { budget }) => {
    if (length < 1) throw new ExpressionError("The parameter 'length' of 'chunk' must be at least 1.");
    const count = Math.ceil(collection.length / length);
    budget?.spend(count);
    return Array.from({ length: count }, (_, index) => collection.slice(index * length, (index + 1) * length));
  },
});
