import { startOfHour } from '@tandem/dotnet';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { printTimestamp, readTimestamp } from '../expression/values/timestamp.ts';

export const startOfHourFunction = defineFunction({
  name: 'startOfHour',
  help: 'Gives the start of the hour of a time.',
  example: ["startOfHour('2026-02-28T13:45:00Z')", '"2026-02-28T13:00:00.0000000Z"'],
  parameters: [required('timestamp', text), optional('format', text)],
  call: ([timestamp, format], host) => {
    const { ticks, kind } = readTimestamp(timestamp, { functionName: 'startOfHour', host });
    return printTimestamp({ ticks: startOfHour(ticks), kind }, format);
  },
});
