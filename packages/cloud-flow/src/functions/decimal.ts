import { parseDecimal } from '@tandem/dotnet';
import { found } from '../expression/found.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { textOrNumber } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { toDecimal } from '../expression/values/arithmetic.ts';

export const decimal = defineFunction({
  name: 'decimal',
  help: 'Turns a number or a text into a decimal, which keeps its digits exactly.',
  example: ["string(decimal('1.10'))", '"1.10"'],
  parameters: [required('value', textOrNumber)],
  call: ([value]) =>
    found(
      typeof value === 'string' ? parseDecimal(value) : toDecimal(value),
      () =>
        `The function 'decimal' expects a number of at most 28 digits without an exponent, but the ${typeof value === 'string' ? 'string' : 'number'} given as its 1st parameter 'value' is none. Use 'float'.`,
    ),
});
