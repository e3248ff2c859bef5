import { TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MINUTE, TICKS_PER_SECOND } from './calendar.ts';

/** A duration in ticks as .NET's constant format `[-][d.]hh:mm:ss[.fffffff]`. */
export function formatTimeSpan(ticks: bigint): string {
  const size = ticks < 0n ? -ticks : ticks;
  const days = size / TICKS_PER_DAY;
  const clock = [(size / TICKS_PER_HOUR) % 24n, (size / TICKS_PER_MINUTE) % 60n, (size / TICKS_PER_SECOND) % 60n];
  const fraction = size % TICKS_PER_SECOND;
  return [
    ticks < 0n ? '-' : '',
    days === 0n ? '' : `${days}.`,
    clock.map((part) => part.toString().padStart(2, '0')).join(':'),
    fraction === 0n ? '' : `.${fraction.toString().padStart(7, '0')}`,
  ].join('');
}

const TIME_SPAN = /^\s*(-)?(?:(\d{1,8})\.)?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,7}))?)?\s*$/;

/** Reads `[-][d.]hh:mm[:ss[.fffffff]]`, or a whole number of days; undefined for anything else. */
export function parseTimeSpan(text: string): bigint | undefined {
  if (/^\s*-?\d{1,8}\s*$/.test(text)) return BigInt(text.trim()) * TICKS_PER_DAY;
  const match = TIME_SPAN.exec(text);
  if (match === null) return undefined;
  const [hours, minutes, seconds] = [match[3], match[4], match[5]].map((part) => BigInt(part ?? '0')) as [bigint, bigint, bigint];
  if (hours > 23n || minutes > 59n || seconds > 59n) return undefined;
  const clock = hours * TICKS_PER_HOUR + minutes * TICKS_PER_MINUTE + seconds * TICKS_PER_SECOND;
  const size = BigInt(match[2] ?? '0') * TICKS_PER_DAY + clock + BigInt((match[6] ?? '').padEnd(7, '0'));
  return match[1] === undefined ? size : -size;
}
