import { formatNumber } from '@tandem/dotnet';
import { defineFunction } from '../expression/function-definition.ts';
import { number, text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { cultureNamed } from '../expression/values/number-text.ts';

export const formatNumberFunction = defineFunction({
  name: 'formatNumber',
  help: 'Shows a number in a .NET format and locale.',
  example: ["formatNumber(1234.5, 'N2', 'de-DE')", '"1.234,50"'],
  parameters: [required('number', number), required('format', text), optional('locale', text)],
  call: ([value, format, locale]) => formatNumber(value, format, cultureNamed(locale, 'formatNumber')),
});
