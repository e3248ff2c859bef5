import { type DateTimeFields, partsOfTicks, TICKS_PER_MINUTE, ticksFromParts } from './calendar.ts';
import type { Culture } from './culture.ts';
import type { DateTimeValue } from './date-time-value.ts';
import { readDateWords } from './date-words.ts';
import { readOffset, readZoneSuffix } from './zone-suffix.ts';

const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?)?\s*(?:([zZ])|([+-]\d{2}:?\d{2}))?\s*$/;
const CLOCK = /(^|[\sT])(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?\s*([ap]\.?m\.?)?|\s*([ap]m))(?=$|\s|[zZ+,-])/i;

/**
 * Reads a date as `DateTime.Parse` does: ISO 8601 first, else a date in the order of the culture, with or without month and
 * day names, a time with AM or PM, and a zone (`Z`, `GMT`, `+02:00`).
 */
export function readLenient(text: string, culture: Culture, nowTicks: bigint): DateTimeValue | undefined {
  const iso = ISO.exec(text);
  return iso === null ? readWords(text, culture, nowTicks) : readIso(iso);
}

function readIso(match: RegExpExecArray): DateTimeValue | undefined {
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zulu, offset] = match;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const ticks = ticksOfClock(date, { hour: Number(hour), minute: Number(minute), second: Number(second), fraction });
  const offsetMinutes = zulu !== undefined ? 0 : offset === undefined ? undefined : readOffset(offset);
  if (ticks === undefined || (offset !== undefined && offsetMinutes === undefined)) return undefined;
  return inZone(ticks, offsetMinutes);
}

function readWords(text: string, culture: Culture, nowTicks: bigint): DateTimeValue | undefined {
  const { rest, offsetMinutes } = readZoneSuffix(text);
  const match = CLOCK.exec(rest);
  const dateText = match === null ? rest : `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
  const date = dateText.trim() === '' ? (match === null ? undefined : partsOfTicks(nowTicks)) : readDateWords(dateText, culture, nowTicks);
  if (date === undefined) return undefined;
  const clock = match === null ? MIDNIGHT : readClock(match);
  const ticks = clock === undefined ? undefined : ticksOfClock(date, clock);
  return ticks === undefined ? undefined : inZone(ticks, offsetMinutes);
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Digits of the fraction of the second. */
  readonly fraction: string;
}

const MIDNIGHT: Clock = { hour: 0, minute: 0, second: 0, fraction: '' };

function readClock(match: RegExpExecArray): Clock | undefined {
  const [, , hourText, minute = '0', second = '0', fraction = '', longHalf, shortHalf] = match;
  const half = (longHalf ?? shortHalf)?.charAt(0).toLowerCase();
  const hour = Number(hourText);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const shift = half === 'p' ? 12 : 0;
  return { hour: half === undefined ? hour : (hour % 12) + shift, minute: Number(minute), second: Number(second), fraction };
}

/** More than seven digits are rounded. */
function ticksOfClock(date: Pick<DateTimeFields, 'year' | 'month' | 'day'>, clock: Clock): bigint | undefined {
  const { year, month, day } = date;
  const base = ticksFromParts({ year, month, day, hour: clock.hour, minute: clock.minute, second: clock.second });
  if (base === undefined || clock.fraction === '') return base;
  return base + BigInt(Math.round(Number(`0.${clock.fraction}`) * 1e7));
}

function inZone(ticks: bigint, offsetMinutes: number | undefined): DateTimeValue {
  if (offsetMinutes === undefined) return { ticks, kind: 'unspecified' };
  return { ticks: ticks - BigInt(offsetMinutes) * TICKS_PER_MINUTE, kind: 'utc' };
}
