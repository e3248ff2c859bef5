import { toInt64 } from '@tandem/kernel';
import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { int64, integer } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

/** Items that `range` may make (function reference). */
const MAX_COUNT = 100_000;

export const range = defineFunction({
  name: 'range',
  help: 'Gives an array of integers that starts at one and counts up.',
  example: ['range(5, 3)', '[5,6,7]'],
  parameters: [required('startIndex', int64), required('count', integer)],
  call: ([start, count]) => {
    if (count < 1 || count > MAX_COUNT)
      throw new ExpressionError(`The parameter 'count' of 'range' must be between 1 and ${MAX_COUNT}. Make several ranges and unite them.`);
    if (toInt64(start + BigInt(count) - 1n) === undefined)
      throw new ExpressionError("The last integer of 'range' would not fit into 64 bits. Start at a smaller one.");
    return Array.from({ length: count }, (_, index) => toInt64(start + BigInt(index)) ?? 0);
  },
});
