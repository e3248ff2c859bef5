import { TICKS_PER_MS } from '@tandem/kernel';

export const TICKS_PER_SECOND = TICKS_PER_MS * 1000n;
export const TICKS_PER_MINUTE = TICKS_PER_SECOND * 60n;
export const TICKS_PER_HOUR = TICKS_PER_MINUTE * 60n;
export const TICKS_PER_DAY = TICKS_PER_HOUR * 24n;
/** 9999-12-31T23:59:59.9999999, the last time that .NET can hold. */
export const MAX_TICKS = 3_155_378_975_999_999_999n;

/** A time of the proleptic Gregorian calendar, year 1 to 9999, taken apart. */
export interface DateTimeParts {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 100 ns units within the second, 0 to 9 999 999. */
  readonly fraction: number;
  /** Sunday is 0. */
  readonly dayOfWeek: number;
  /** 1 January is 1. */
  readonly dayOfYear: number;
}

export type DateTimeFields = Pick<DateTimeParts, 'year' | 'month' | 'day'> & Partial<DateTimeParts>;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;
const DAYS_PER_400_YEARS = 146_097;
/** From 0000-03-01, where the year of the conversion starts, to 0001-01-01. */
const DAYS_TO_YEAR_ONE = 306;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return (DAYS_BEFORE_MONTH[month] ?? 0) - (DAYS_BEFORE_MONTH[month - 1] ?? 0);
}

/** Whether .NET can hold the time. */
export function isInRange(ticks: bigint): boolean {
  return ticks >= 0n && ticks <= MAX_TICKS;
}

/** Ticks (100 ns since 0001-01-01) of a time, or undefined when there is no such date or time of day. */
export function ticksFromParts(parts: DateTimeFields): bigint | undefined {
  const { year, month, day, hour = 0, minute = 0, second = 0, fraction = 0 } = parts;
  if (!isWithin(year, 1, 9999) || !isWithin(month, 1, 12) || !isWithin(day, 1, daysInMonth(year, month))) return undefined;
  if (!isWithin(hour, 0, 23) || !isWithin(minute, 0, 59) || !isWithin(second, 0, 59) || !isWithin(fraction, 0, 9_999_999)) return undefined;
  const seconds = (daysBefore(year, month) + day - 1) * 86_400 + hour * 3600 + minute * 60 + second;
  return BigInt(seconds) * TICKS_PER_SECOND + BigInt(fraction);
}

export function partsOfTicks(ticks: bigint): DateTimeParts {
  const allSeconds = Number(ticks / TICKS_PER_SECOND);
  const days = Math.floor(allSeconds / 86_400);
  const seconds = allSeconds - days * 86_400;
  const date = dateOfDays(days);
  return {
    ...date,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    fraction: Number(ticks % TICKS_PER_SECOND),
    dayOfWeek: (days + 1) % 7,
    dayOfYear: days - daysBefore(date.year, 1) + 1,
  };
}

/** Adds calendar months; a day that the month does not have becomes its last one. Undefined outside the years 1 to 9999. */
export function addMonths(ticks: bigint, months: number): bigint | undefined {
  const { year, month, day } = partsOfTicks(ticks);
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  if (!isWithin(newYear, 1, 9999)) return undefined;
  const date = ticksFromParts({ year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) });
  return date === undefined ? undefined : date + (ticks % TICKS_PER_DAY);
}

export function startOfDay(ticks: bigint): bigint {
  return ticks - (ticks % TICKS_PER_DAY);
}

export function startOfHour(ticks: bigint): bigint {
  return ticks - (ticks % TICKS_PER_HOUR);
}

export function startOfMonth(ticks: bigint): bigint {
  return startOfDay(ticks) - BigInt(partsOfTicks(ticks).day - 1) * TICKS_PER_DAY;
}

function isWithin(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

/** Days between 0001-01-01 and the first of the month. */
function daysBefore(year: number, month: number): number {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return past * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0);
}

/** Counts in years that start in March, so that the leap day is the last one (H. Hinnant, chrono-compatible date algorithms). */
function dateOfDays(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = days + DAYS_TO_YEAR_ONE;
  const era = Math.floor(shifted / DAYS_PER_400_YEARS);
  const dayOfEra = shifted - era * DAYS_PER_400_YEARS;
  const leapCorrection = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapCorrection) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
