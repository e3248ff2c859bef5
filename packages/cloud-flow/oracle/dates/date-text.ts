import { fail } from '../values/value.ts';
import { type DateTime, fieldsOf, inRange, TICKS, ticksOf } from './calendar.ts';
import { MONTHS, WEEKDAYS } from './names.ts';

const MONTH = `(?<name>${MONTHS.flatMap((name) => [name, name.slice(0, 3)]).join('|')})`;
const WEEKDAY = `(?:(?:${WEEKDAYS.flatMap((name) => [name, name.slice(0, 3)]).join('|')}),?\\s+)?`;
const TIME = '(?<hour>\\d{1,2}):(?<minute>\\d{1,2})(?::(?<second>\\d{1,2})(?:\\.(?<fraction>\\d+))?)?(?:\\s*(?<half>[AP]M))?';
const ZONE = '\\s*(?<zone>Z|GMT|UTC|[+-]\\d{1,2}(?::\\d{2})|[+-]\\d{4})?';
const DATES = [
  '(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})',
  '(?<month>\\d{1,2})([-/.])(?<day>\\d{1,2})\\2(?<year>\\d{4}|\\d{2})',
  `${WEEKDAY}${MONTH}\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4}|\\d{2})`,
  `${WEEKDAY}(?<day>\\d{1,2})[\\s-]${MONTH}[\\s-](?<year>\\d{4}|\\d{2})`,
  `${MONTH},?\\s+(?<year>\\d{4})`,
  `${WEEKDAY}${MONTH}\\s+(?<day>\\d{1,2})`,
  `${WEEKDAY}(?<day>\\d{1,2})\\s+${MONTH}`,
];
const FORMS = DATES.map((date) => new RegExp(`^\\s*${date}(?:(?:T|\\s+)${TIME})?${ZONE}\\s*$`, 'i'));
const TIME_ONLY = new RegExp(`^\\s*${TIME}${ZONE}\\s*$`, 'i');

type Parts = Readonly<Record<string, string | undefined>>;

/** A date as .NET's parser of the culture en-US reads it, in the forms that flows have. An offset makes it UTC; what is missing is today's. @throws Fault */
export function parseDateText(text: string, nowTicks: bigint): DateTime {
  const today = fieldsOf(nowTicks);
  for (const form of FORMS) {
    const parts = form.exec(text)?.groups as Parts | undefined;
    if (parts !== undefined) return dateTimeOf({ ...parts, year: parts['year'] ?? `${today.year}` });
  }
  const time = TIME_ONLY.exec(text)?.groups as Parts | undefined;
  return time === undefined
    ? fail('no date')
    : dateTimeOf({ ...time, year: `${today.year}`, month: `${today.month}`, day: `${today.day}` });
}

function dateTimeOf(parts: Parts): DateTime {
  const ticks = ticksOf({
    year: yearOf(parts['year'] ?? ''),
    month: monthOf(parts),
    day: Number(parts['day'] ?? 1),
    hour: hourOf(Number(parts['hour'] ?? 0), parts['half']?.toUpperCase()),
    minute: Number(parts['minute'] ?? 0),
    second: Number(parts['second'] ?? 0),
    fraction: 0,
  });
  const exact = ticks + BigInt(Math.round(Number(`0.${parts['fraction'] ?? 0}`) * 1e7));
  return { ticks: inRange(exact - offsetOf(parts['zone'] ?? '')), isUtc: parts['zone'] !== undefined };
}

/** Two digits mean the years 1950 to 2049. */
function yearOf(text: string): number {
  return text.length > 2 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900);
}

function monthOf(parts: Parts): number {
  const name = parts['name']?.slice(0, 3).toLowerCase();
  if (name === undefined) return Number(parts['month']);
  return MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === name) + 1;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour > 12) fail('no such time');
  return (hour % 12) + (half.startsWith('P') ? 12 : 0);
}

function offsetOf(zone: string): bigint {
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d{1,2}):?(\d{2})$/.exec(zone) ?? [];
  if (sign === undefined) return 0n;
  if (Number(minutes) > 59 || Number(hours) * 60 + Number(minutes) > 14 * 60) fail('no such offset');
  const offset = BigInt(hours) * TICKS.hour + BigInt(minutes) * TICKS.minute;
  return sign === '-' ? -offset : offset;
}
