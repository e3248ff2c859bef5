import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { cultureNamed, readNumberText, specialNumber } from '../expression/values/number-text.ts';

export const isFloat = defineFunction({
  name: 'isFloat',
  help: 'Tells whether a text holds a number.',
  example: ["isFloat('10.5')", 'true'],
  parameters: [required('text', text), optional('locale', text)],
  call: ([value, locale = '']) => isNumberText(value, locale),
});

function isNumberText(value: string, locale: string): boolean {
  const culture = cultureNamed(locale, 'isFloat');
  return readNumberText(value, { culture, allowsTrailingSign: true }) !== undefined || specialNumber(value, culture) !== undefined;
}
