import { defineFunction } from '../expression/function-definition.ts';
import { integer, text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { shiftTimestamp } from '../expression/values/time-shift.ts';
import { printTimestamp, readTimestamp } from '../expression/values/timestamp.ts';

export const subtractFromTime = defineFunction({
  name: 'subtractFromTime',
  help: 'Subtracts an interval from a time.',
  example: ["subtractFromTime('2026-03-31', 1, 'Month', 'yyyy-MM-dd')", '"2026-02-28"'],
  parameters: [required('timestamp', text), required('interval', integer), required('timeUnit', text), optional('format', text)],
  call: ([timestamp, interval, unit, format], host) => {
    const value = readTimestamp(timestamp, { functionName: 'subtractFromTime', host });
    return printTimestamp(shiftTimestamp(value, { interval: -interval, unit }, 'subtractFromTime'), format);
  },
});
