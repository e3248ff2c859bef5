import { parseDateTime, parseDateTimeExact } from '@tandem/dotnet';
import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { cultureNamed } from '../expression/values/number-text.ts';
import { printTimestamp } from '../expression/values/timestamp.ts';

export const parseDateTimeFunction = defineFunction({
  name: 'parseDateTime',
  help: 'Reads a time that is written in a locale, in an exact format when one is given.',
  example: ["parseDateTime('28/02/2026', 'fr-FR')", '"2026-02-28T00:00:00.0000000"'],
  parameters: [required('timestamp', text), optional('locale', text), optional('format', text)],
  call: ([timestamp, locale, format], host) => {
    const culture = cultureNamed(locale, 'parseDateTime');
    const value =
      format === undefined
        ? parseDateTime(timestamp, { culture, nowTicks: host.nowTicks() })
        : parseDateTimeExact(timestamp, format, culture);
    if (value !== undefined) return printTimestamp(value, undefined);
    throw new ExpressionError("The function 'parseDateTime' cannot read the string given as a date and time of that locale and format.");
  },
});
