import { startOfDay } from '@tandem/dotnet';
import { text } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { optional, required } from '../expression/parameter.ts';
import { printTimestamp, readTimestamp } from '../expression/timestamp.ts';

export const startOfDayFunction = defineFunction({
  name: 'startOfDay',
  help: 'Gives the start of the day of a time.',
  parameters: [required('timestamp', text), optional('format', text)],
  call: ([timestamp, format], host) => {
    const { ticks, kind } = readTimestamp(timestamp, { functionName: 'startOfDay', host });
    return printTimestamp({ ticks: startOfDay(ticks), kind }, format);
  },
});
