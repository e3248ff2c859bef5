import { toInt64 } from '@tandem/kernel';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { readTimestamp } from '../expression/values/timestamp.ts';

export const ticks = defineFunction({
  name: 'ticks',
  help: 'Gives the 100-nanosecond ticks between the start of the year 1 and a time.',
  example: ["ticks('2026-01-01T00:00:00Z')", '639028224000000000'],
  parameters: [required('timestamp', text)],
  call: ([timestamp], host) => toInt64(readTimestamp(timestamp, { functionName: 'ticks', host }).ticks) ?? 0,
});
