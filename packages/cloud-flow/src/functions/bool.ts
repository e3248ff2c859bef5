import { asNumber, isNumeric } from '@tandem/kernel';
import { describeKind, ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { anything } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const bool = defineFunction({
  name: 'bool',
  help: 'Turns a number (0 is false) or the text true or false into a boolean.',
  parameters: [required('value', anything)],
  call: ([value]) => {
    if (typeof value === 'boolean') return value;
    if (isNumeric(value)) return asNumber(value) !== 0;
    const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
    if (word === 'true' || word === 'false') return word === 'true';
    throw new ExpressionError(
      `The function 'bool' expects a number, or the text true or false, but the value given is ${describeKind(value)} that is neither.`,
    );
  },
});
