import { isNumeric, type JsonValue, toInt64 } from '@tandem/kernel';
import { describeKind, ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { anything, text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { cultureNamed, integerOfNumberText, readNumberText } from '../expression/values/number-text.ts';
import { textOf } from '../expression/values/text-of.ts';

export const int = defineFunction({
  name: 'int',
  help: 'Turns a number or a text into an integer; a fraction is an error.',
  parameters: [required('value', anything), optional('locale', text)],
  call: ([value, locale]) => {
    const parsed = readNumberText(plainText(value), { culture: cultureNamed(locale, 'int') });
    const exact = parsed && integerOfNumberText(parsed);
    const result = exact === undefined ? undefined : toInt64(exact);
    if (result !== undefined) return result;
    throw new ExpressionError(
      `The function 'int' expects a whole number of at most 64 bits, but the value given is ${describeKind(value)} that is none.`,
    );
  },
});

function plainText(value: JsonValue): string {
  return typeof value === 'string' || isNumeric(value) ? textOf(value) : '';
}
