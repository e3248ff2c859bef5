import { toInt64 } from '@tandem/kernel';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { cultureNamed, integerOfNumberText, readNumberText } from '../expression/values/number-text.ts';

export const isInt = defineFunction({
  name: 'isInt',
  help: 'Tells whether a text holds an integer.',
  example: ["isInt('10.5')", 'false'],
  parameters: [required('text', text), optional('locale', text)],
  call: ([value, locale = '']) => {
    const parsed = readNumberText(value, { culture: cultureNamed(locale, 'isInt'), allowsPoint: false });
    const exact = parsed && integerOfNumberText(parsed);
    return exact !== undefined && toInt64(exact) !== undefined;
  },
});
