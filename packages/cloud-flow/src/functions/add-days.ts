import { defineFunction } from '../expression/function-definition.ts';
import { integer, text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { shiftTimestamp } from '../expression/values/time-shift.ts';
import { printTimestamp, readTimestamp } from '../expression/values/timestamp.ts';

export const addDays = defineFunction({
  name: 'addDays',
  help: 'Adds days to a time.',
  example: ["addDays('2026-02-27', 2)", '"2026-03-01T00:00:00.0000000"'],
  parameters: [required('timestamp', text), required('days', integer), optional('format', text)],
  call: ([timestamp, interval, format], host) => {
    const value = readTimestamp(timestamp, { functionName: 'addDays', host });
    return printTimestamp(shiftTimestamp(value, { interval, unit: 'day' }, 'addDays'), format);
  },
});
