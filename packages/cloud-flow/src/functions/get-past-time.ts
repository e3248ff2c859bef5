import { defineFunction } from '../expression/function-definition.ts';
import { integer, text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { shiftTimestamp } from '../expression/values/time-shift.ts';
import { printTimestamp } from '../expression/values/timestamp.ts';

export const getPastTime = defineFunction({
  name: 'getPastTime',
  help: 'Gives the time that lies an interval in the past.',
  example: ["getPastTime(1, 'Day', 'yyyy-MM-dd')", '"2026-02-27"'],
  parameters: [required('interval', integer), required('timeUnit', text), optional('format', text)],
  call: ([interval, unit, format], host) => {
    const now = { ticks: host.nowTicks(), kind: 'utc' } as const;
    return printTimestamp(shiftTimestamp(now, { interval: -interval, unit }, 'getPastTime'), format);
  },
});
