import { startOfDay } from '@tandem/dotnet';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { printTimestamp, readTimestamp } from '../expression/values/timestamp.ts';

export const startOfDayFunction = defineFunction({
  name: 'startOfDay',
  help: 'Gives the start of the day of a time.',
  example: ["startOfDay('2026-02-28T13:45:00Z')", '"2026-02-28T00:00:00.0000000Z"'],
  parameters: [required('timestamp', text), optional('format', text)],
  call: ([timestamp, format], host) => {
    const { ticks, kind } = readTimestamp(timestamp, { functionName: 'startOfDay', host });
    return printTimestamp({ ticks: startOfDay(ticks), kind }, format);
  },
});
