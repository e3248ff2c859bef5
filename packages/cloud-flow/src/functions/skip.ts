import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { array, integer } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const skip = defineFunction({
  name: 'skip',
  help: 'Gives an array without its first items.',
  example: ['skip(createArray(1, 2, 3), 1)', '[2,3]'],
  parameters: [required('collection', array), required('count', integer)],
  call: ([collection, count]) => {
    if (count < 0) throw new ExpressionError("The parameter 'count' of 'skip' must not be negative.");
    return collection.slice(count);
  },
});
