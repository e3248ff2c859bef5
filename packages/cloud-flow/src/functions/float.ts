import { asNumber, isNumeric, type JsonValue, toDouble } from '@tandem/kernel';
import { describeKind, ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { anything, text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { cultureNamed, doubleOfNumberText, readNumberText } from '../expression/values/number-text.ts';

export const float = defineFunction({
  name: 'float',
  help: 'Turns a number or a text into a float.',
  parameters: [required('value', anything), optional('locale', text)],
  call: ([value, locale]) => {
    const result = isNumeric(value) ? asNumber(value) : readFloat(value, locale);
    if (result !== undefined) return toDouble(result);
    throw new ExpressionError(`The function 'float' expects a number, but the value given is ${describeKind(value)} that is none.`);
  },
});

/** Infinity is only known by the word of a locale that was named. */
function readFloat(value: JsonValue, locale: string | undefined): number | undefined {
  if (typeof value !== 'string') return undefined;
  const culture = cultureNamed(locale, 'float');
  const word = value.trim().toLowerCase();
  if (word === culture.numbers.notANumber.toLowerCase()) return Number.NaN;
  if (locale !== undefined && word.replace(/^[+-]/, '') === culture.numbers.infinity.toLowerCase())
    return word.startsWith('-') ? -Infinity : Infinity;
  const parsed = readNumberText(value, { culture, allowsTrailingSign: true });
  return parsed && doubleOfNumberText(parsed);
}
