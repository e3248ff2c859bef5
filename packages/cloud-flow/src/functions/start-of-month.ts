import { startOfMonth } from '@tandem/dotnet';
import { text } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { optional, required } from '../expression/parameter.ts';
import { printTimestamp, readTimestamp } from '../expression/timestamp.ts';

export const startOfMonthFunction = defineFunction({
  name: 'startOfMonth',
  help: 'Gives the start of the month of a time.',
  parameters: [required('timestamp', text), optional('format', text)],
  call: ([timestamp, format], host) => {
    const { ticks, kind } = readTimestamp(timestamp, { functionName: 'startOfMonth', host });
    return printTimestamp({ ticks: startOfMonth(ticks), kind }, format);
  },
});
