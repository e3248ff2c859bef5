import { formatTimeSpan } from '@tandem/dotnet';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { readTimestamp } from '../expression/values/timestamp.ts';

export const dateDifference = defineFunction({
  name: 'dateDifference',
  help: 'Gives the time span between two times as [-][d.]hh:mm:ss[.fffffff].',
  example: ["dateDifference('2026-02-01', '2026-03-01T12:00:00')", '"28.12:00:00"'],
  parameters: [required('startDate', text), required('endDate', text)],
  call: ([start, end], host) => {
    const call = { functionName: 'dateDifference', host };
    return formatTimeSpan(readTimestamp(end, call).ticks - readTimestamp(start, call).ticks);
  },
});
