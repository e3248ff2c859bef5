import { defineFunction } from '../expression/function-definition.ts';
import { integer, text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { shiftTimestamp } from '../expression/values/time-shift.ts';
import { printTimestamp } from '../expression/values/timestamp.ts';

export const getFutureTime = defineFunction({
  name: 'getFutureTime',
  help: 'Gives the time that lies an interval in the future.',
  example: ["getFutureTime(1, 'Week', 'yyyy-MM-dd')", '"2026-03-07"'],
  parameters: [required('interval', integer), required('timeUnit', text), optional('format', text)],
  call: ([interval, unit, format], host) => {
    const now = { ticks: host.nowTicks(), kind: 'utc' } as const;
    return printTimestamp(shiftTimestamp(now, { interval, unit }, 'getFutureTime'), format);
  },
});
