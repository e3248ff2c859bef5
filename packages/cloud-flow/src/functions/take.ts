import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { integer, textOrArray } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const take = defineFunction({
  name: 'take',
  help: 'Gives the first characters of a text or items of an array.',
  example: ["take('automation', 4)", '"auto"'],
  parameters: [required('collection', textOrArray), required('count', integer)],
  call: ([collection, count]) => {
    if (count < 0) throw new ExpressionError("The parameter 'count' of 'take' must not be negative.");
    return collection.slice(0, count);
  },
});
