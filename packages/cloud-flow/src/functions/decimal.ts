import { parseDecimal } from '@tandem/dotnet';
import { isNumeric } from '@tandem/kernel';
import { describeKind, ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { anything } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { toDecimal } from '../expression/values/arithmetic.ts';

export const decimal = defineFunction({
  name: 'decimal',
  help: 'Turns a number or a text into a decimal, which keeps its digits exactly.',
  parameters: [required('value', anything)],
  call: ([value]) => {
    const result = typeof value === 'string' ? parseDecimal(value) : isNumeric(value) ? toDecimal(value) : undefined;
    if (result !== undefined) return result;
    throw new ExpressionError(
      `The function 'decimal' expects a number of at most 28 digits, but the value given is ${describeKind(value)} that is none.`,
    );
  },
});
