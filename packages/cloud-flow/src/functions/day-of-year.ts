import { partsOfTicks } from '@tandem/dotnet';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { readTimestamp } from '../expression/values/timestamp.ts';

export const dayOfYear = defineFunction({
  name: 'dayOfYear',
  help: 'Gives the day of the year of a time; 1 January is 1.',
  example: ["dayOfYear('2026-02-01')", '32'],
  parameters: [required('timestamp', text)],
  call: ([timestamp], host) => partsOfTicks(readTimestamp(timestamp, { functionName: 'dayOfYear', host }).ticks).dayOfYear,
});
