import { DateTime } from '@tandem/desktop-engine';
import { EN_US, parseDateTime, startOfDay, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MINUTE } from '@tandem/dotnet';
import type { Recognize } from './entity.ts';

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAYS = 'sunday|monday|tuesday|wednesday|thursday|friday|saturday';
const DATES = [
  '\\d{4}-\\d{1,2}-\\d{1,2}',
  '\\d{1,2}/\\d{1,2}/\\d{2,4}',
  `\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${MONTHS})\\.?,?(?:\\s+\\d{4})?`,
  `(?:${MONTHS})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+\\d{4})?`,
  'today|tonight|tomorrow|yesterday',
  `(?:(?:next|last|this)\\s+)?(?:${DAYS})`,
];
const TIME = '\\d{1,2}(?::\\d{2})?\\s*[ap]\\.?m\\b\\.?|\\d{1,2}:\\d{2}(?::\\d{2})?|noon|midnight';
const PATTERN = new RegExp(`(?<!\\w)(?:(${DATES.join('|')})(?:(?:\\s+at\\s+|,?\\s+|T)(${TIME}))?|(${TIME}))(?!\\w)`, 'gi');
const RELATIVE_DAYS: Readonly<Record<string, bigint>> = { today: 0n, tonight: 0n, tomorrow: 1n, yesterday: -1n };
const DAYS_PER_WEEK = 7n;
const NOON = 12;

/** Dates and times as they are written in English; what only has a time is today. */
export const recognizeDateTimes: Recognize = (text, { nowTicks }) =>
  Array.from(text.matchAll(PATTERN), ([whole, date, time, timeAlone]) => ({
    whole,
    date: dateOf(date, nowTicks),
    time: timeOf(time ?? timeAlone),
  }))
    .filter(({ date, time }) => date !== undefined && time !== undefined)
    .map(({ whole, date = 0n, time = 0n }) => ({ text: whole, values: { Value: new DateTime(date + time) } }));

/** The day in ticks; undefined for none of the calendar. */
function dateOf(written: string | undefined, nowTicks: bigint): bigint | undefined {
  const today = startOfDay(nowTicks);
  if (written === undefined) return today;
  const folded = written.toLowerCase();
  const relative = RELATIVE_DAYS[folded];
  if (relative !== undefined) return today + relative * TICKS_PER_DAY;
  const [, which, day] = new RegExp(`^(?:(next|last|this)\\s+)?(${DAYS})$`).exec(folded) ?? [];
  if (day !== undefined) return today + daysUntil(DAYS.split('|').indexOf(day), which, today) * TICKS_PER_DAY;
  const plain = folded
    .replaceAll(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\bof\s+/, '')
    .replaceAll('.', '')
    .replace(/\bsept\b/, 'sep');
  return parseDateTime(plain, { culture: EN_US, nowTicks })?.ticks;
}

/** The next such day, today included; `last` is before today, `next` after the coming Sunday's week has begun. */
function daysUntil(day: number, which: string | undefined, today: bigint): bigint {
  const now = Number((((today / TICKS_PER_DAY + 1n) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK);
  const ahead = BigInt((day - now + Number(DAYS_PER_WEEK)) % Number(DAYS_PER_WEEK));
  if (which === 'last') return ahead - DAYS_PER_WEEK;
  return which === 'next' && ahead === 0n ? DAYS_PER_WEEK : ahead;
}

function timeOf(written: string | undefined): bigint | undefined {
  if (written === undefined) return 0n;
  const folded = written.toLowerCase();
  if (folded === 'noon' || folded === 'midnight') return folded === 'noon' ? BigInt(NOON) * TICKS_PER_HOUR : 0n;
  const [, hours = '', minutes = '0', half] = /^(\d{1,2})(?::(\d{2}))?(?::\d{2})?\s*([ap])?/.exec(folded) ?? [];
  const hour = half === undefined ? Number(hours) : (Number(hours) % NOON) + (half === 'p' ? NOON : 0);
  if (hour > 23 || Number(minutes) > 59 || (half !== undefined && Number(hours) > NOON)) return undefined;
  return BigInt(hour) * TICKS_PER_HOUR + BigInt(minutes) * TICKS_PER_MINUTE;
}
