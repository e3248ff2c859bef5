import { formatTimeSpan } from '@tandem/dotnet';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { readTimestamp } from '../expression/values/timestamp.ts';

export const dateDifference = defineFunction({
  name: 'dateDifference',
  help: 'Gives the time span between two times as [-][d.]hh:mm:ss[.fffffff].',
  parameters: [required('startDate', text), required('endDate', text)],
  call: ([start, end], host) => {
    const call = { functionName: 'dateDifference', host };
    return formatTimeSpan(readTimestamp(end, call).ticks - readTimestamp(start, call).ticks);
  },
});
