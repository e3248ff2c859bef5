import { text } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { optional } from '../expression/parameter.ts';
import { printTimestamp } from '../expression/timestamp.ts';

export const utcNow = defineFunction({
  name: 'utcNow',
  help: 'Gives the time now.',
  parameters: [optional('format', text)],
  call: ([format], host) => printTimestamp({ ticks: host.nowTicks(), kind: 'utc' }, format),
});
