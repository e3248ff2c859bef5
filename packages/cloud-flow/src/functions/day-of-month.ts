import { partsOfTicks } from '@tandem/dotnet';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { readTimestamp } from '../expression/values/timestamp.ts';

export const dayOfMonth = defineFunction({
  name: 'dayOfMonth',
  help: 'Gives the day of the month of a time.',
  example: ["dayOfMonth('2026-02-28')", '28'],
  parameters: [required('timestamp', text)],
  call: ([timestamp], host) => partsOfTicks(readTimestamp(timestamp, { functionName: 'dayOfMonth', host }).ticks).day,
});
