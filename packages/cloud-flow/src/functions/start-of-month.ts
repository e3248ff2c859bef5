import { startOfMonth } from '@tandem/dotnet';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { printTimestamp, readTimestamp } from '../expression/values/timestamp.ts';

export const startOfMonthFunction = defineFunction({
  name: 'startOfMonth',
  help: 'Gives the start of the month of a time.',
  example: ["startOfMonth('2026-02-28', 'yyyy-MM-dd')", '"2026-02-01"'],
  parameters: [required('timestamp', text), optional('format', text)],
  call: ([timestamp, format], host) => {
    const { ticks, kind } = readTimestamp(timestamp, { functionName: 'startOfMonth', host });
    return printTimestamp({ ticks: startOfMonth(ticks), kind }, format);
  },
});
