import { defineFunction } from '../expression/function-definition.ts';
import { integer, text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { shiftTimestamp } from '../expression/values/time-shift.ts';
import { printTimestamp, readTimestamp } from '../expression/values/timestamp.ts';

export const addSeconds = defineFunction({
  name: 'addSeconds',
  help: 'Adds seconds to a time.',
  example: ["addSeconds('2026-02-28T08:00:00Z', -1, 'HH:mm:ss')", '"07:59:59"'],
  parameters: [required('timestamp', text), required('seconds', integer), optional('format', text)],
  call: ([timestamp, interval, format], host) => {
    const value = readTimestamp(timestamp, { functionName: 'addSeconds', host });
    return printTimestamp(shiftTimestamp(value, { interval, unit: 'second' }, 'addSeconds'), format);
  },
});
