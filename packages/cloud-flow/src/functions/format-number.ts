import { formatNumber } from '@tandem/dotnet';
import { number, text } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { cultureNamed } from '../expression/number-text.ts';
import { optional, required } from '../expression/parameter.ts';

export const formatNumberFunction = defineFunction({
  name: 'formatNumber',
  help: 'Shows a number in a .NET format and locale.',
  parameters: [required('number', number), required('format', text), optional('locale', text)],
  call: ([value, format, locale]) => formatNumber(value, format, cultureNamed(locale, 'formatNumber')),
});
