import { formatDateTime } from '@tandem/dotnet';
import { text } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { cultureNamed } from '../expression/number-text.ts';
import { optional, required } from '../expression/parameter.ts';
import { readTimestamp } from '../expression/timestamp.ts';

export const formatDateTimeFunction = defineFunction({
  name: 'formatDateTime',
  help: 'Shows a time in a .NET format and locale.',
  parameters: [required('timestamp', text), optional('format', text), optional('locale', text)],
  call: ([timestamp, format = 'o', locale], host) => {
    const { ticks, kind } = readTimestamp(timestamp, { functionName: 'formatDateTime', host });
    return formatDateTime(ticks, format, { kind, culture: cultureNamed(locale, 'formatDateTime') });
  },
});
