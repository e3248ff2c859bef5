import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { optional } from '../expression/signature/parameter.ts';
import { printTimestamp } from '../expression/values/timestamp.ts';

export const utcNow = defineFunction({
  name: 'utcNow',
  help: 'Gives the time now.',
  example: ["utcNow('yyyy-MM-dd')", '"2026-02-28"'],
  parameters: [optional('format', text)],
  call: ([format], host) => printTimestamp({ ticks: host.nowTicks(), kind: 'utc' }, format),
});
