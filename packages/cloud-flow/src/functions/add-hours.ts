import { defineFunction } from '../expression/function-definition.ts';
import { integer, text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { shiftTimestamp } from '../expression/values/time-shift.ts';
import { printTimestamp, readTimestamp } from '../expression/values/timestamp.ts';

export const addHours = defineFunction({
  name: 'addHours',
  help: 'Adds hours to a time.',
  example: ["addHours('2026-02-28T23:00:00Z', 2)", '"2026-03-01T01:00:00.0000000Z"'],
  parameters: [required('timestamp', text), required('hours', integer), optional('format', text)],
  call: ([timestamp, interval, format], host) => {
    const value = readTimestamp(timestamp, { functionName: 'addHours', host });
    return printTimestamp(shiftTimestamp(value, { interval, unit: 'hour' }, 'addHours'), format);
  },
});
