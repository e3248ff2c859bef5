import { partsOfTicks } from '@tandem/dotnet';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { readTimestamp } from '../expression/values/timestamp.ts';

export const dayOfWeek = defineFunction({
  name: 'dayOfWeek',
  help: 'Gives the day of the week of a time; Sunday is 0.',
  example: ["dayOfWeek('2026-03-01')", '0'],
  parameters: [required('timestamp', text)],
  call: ([timestamp], host) => partsOfTicks(readTimestamp(timestamp, { functionName: 'dayOfWeek', host }).ticks).dayOfWeek,
});
