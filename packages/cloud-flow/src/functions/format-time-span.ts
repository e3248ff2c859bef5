import { formatTimeSpanAs, parseTimeSpan } from '@tandem/dotnet';
import { found } from '../expression/found.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { cultureNamed } from '../expression/values/number-text.ts';

export const formatTimeSpanFunction = defineFunction({
  name: 'formatTimeSpan',
  help: 'Shows a time span, such as one of dateDifference, in a .NET format and locale.',
  example: ["formatTimeSpan('1.02:30:00', 'd'' d ''hh\\:mm')", '"1 d 02:30"'],
  parameters: [required('timeSpan', text), optional('format', text), optional('locale', text)],
  call: ([timeSpan, format = 'c', locale]) => {
    const ticks = found(
      parseTimeSpan(timeSpan),
      () =>
        "The function 'formatTimeSpan' expects a time span such as '1.12:30:00' (days, hours, minutes, seconds), but the string given as its 1st parameter 'timeSpan' is none.",
    );
    return formatTimeSpanAs(ticks, format, cultureNamed(locale, 'formatTimeSpan'));
  },
});
