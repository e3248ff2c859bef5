import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { integer, text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';

export const substring = defineFunction({
  name: 'substring',
  help: 'Gives the characters from a start index on, all or as many as the length says.',
  example: ["substring('automation', 4, 3)", '"mat"'],
  parameters: [required('text', text), required('startIndex', integer), optional('length', integer)],
  call: ([value, start, length = value.length - start]) => {
    if (start >= 0 && length >= 0 && start + length <= value.length) return value.slice(start, start + length);
    throw new ExpressionError(
      `The parameters 'startIndex' (${start}) and 'length' (${length}) of 'substring' must not be negative, and their sum must not exceed the length of the string (${value.length}).`,
    );
  },
});
