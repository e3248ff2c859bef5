import { asNumber } from '@tandem/kernel';
import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { scalar } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { trimWhiteSpace } from '../expression/values/white-space.ts';

export const bool = defineFunction({
  name: 'bool',
  help: 'Turns a number (0 is false) or the text true or false into a boolean.',
  example: ["bool('true')", 'true'],
  parameters: [required('value', scalar)],
  call: ([value]) => {
    if (typeof value === 'boolean') return value;
    if (typeof value !== 'string') return asNumber(value) !== 0;
    const word = trimWhiteSpace(value, '\0').toLowerCase();
    if (word === 'true' || word === 'false') return word === 'true';
    throw new ExpressionError(
      "The function 'bool' expects the text true or false, but the string given as its 1st parameter 'value' is another. Compare it with 'equals'.",
    );
  },
});
