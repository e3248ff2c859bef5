import { formatDateTime } from '@tandem/dotnet';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { cultureNamed } from '../expression/values/number-text.ts';
import { readTimestamp } from '../expression/values/timestamp.ts';

export const formatDateTimeFunction = defineFunction({
  name: 'formatDateTime',
  help: 'Shows a time in a .NET format and locale.',
  example: ["formatDateTime('2026-02-28T08:05:00Z', 'dddd, d MMMM', 'en-GB')", '"Saturday, 28 February"'],
  parameters: [required('timestamp', text), optional('format', text), optional('locale', text)],
  call: ([timestamp, format = 'o', locale], host) => {
    const { ticks, kind } = readTimestamp(timestamp, { functionName: 'formatDateTime', host });
    return formatDateTime(ticks, format, { kind, culture: cultureNamed(locale, 'formatDateTime') });
  },
});
