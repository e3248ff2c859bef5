import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { integer } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

/** Items that `range` may make (function reference). */
const MAX_COUNT = 100_000;

export const range = defineFunction({
  name: 'range',
  help: 'Gives an array of integers that starts at one and counts up.',
  example: ['range(5, 3)', '[5,6,7]'],
  parameters: [required('startIndex', integer), required('count', integer)],
  call: ([start, count]) => {
    if (count >= 1 && count <= MAX_COUNT) return Array.from({ length: count }, (_, index) => start + index);
    throw new ExpressionError(`The parameter 'count' of 'range' must be between 1 and ${MAX_COUNT}.`);
  },
});
