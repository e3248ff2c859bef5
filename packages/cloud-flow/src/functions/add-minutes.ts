import { defineFunction } from '../expression/function-definition.ts';
import { integer, text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { shiftTimestamp } from '../expression/values/time-shift.ts';
import { printTimestamp, readTimestamp } from '../expression/values/timestamp.ts';

export const addMinutes = defineFunction({
  name: 'addMinutes',
  help: 'Adds minutes to a time.',
  example: ["addMinutes('2026-02-28T08:00:00Z', 15, 'HH:mm')", '"08:15"'],
  parameters: [required('timestamp', text), required('minutes', integer), optional('format', text)],
  call: ([timestamp, interval, format], host) => {
    const value = readTimestamp(timestamp, { functionName: 'addMinutes', host });
    return printTimestamp(shiftTimestamp(value, { interval, unit: 'minute' }, 'addMinutes'), format);
  },
});
