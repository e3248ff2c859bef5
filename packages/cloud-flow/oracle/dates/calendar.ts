import { fail } from '../values/value.ts';

/** 100-ns ticks since the year 1, and whether they are UTC. */
export interface DateTime {
  readonly ticks: bigint;
  readonly isUtc: boolean;
}

export const TICKS = {
  second: 10_000_000n,
  minute: 600_000_000n,
  hour: 36_000_000_000n,
  day: 864_000_000_000n,
  week: 6_048_000_000_000n,
} as const;
/** Ticks of 1970-01-01. */
export const EPOCH = 621_355_968_000_000_000n;
const END = 3_155_378_976_000_000_000n;

export interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 to 9 999 999 */
  readonly fraction: number;
}

export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export function daysOfMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** @throws Fault outside the years 1 to 9999 */
export function inRange(ticks: bigint): bigint {
  return ticks < 0n || ticks >= END ? fail('the date is outside the years 1 to 9999') : ticks;
}

/** Ticks of a date that must exist. @throws Fault */
export function ticksOf(fields: Fields): bigint {
  const { year, month, day, hour, minute, second, fraction } = fields;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) fail('no such date');
  if (hour > 23 || minute > 59 || second > 59) fail('no such time');
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const seconds = BigInt(hour * 3600 + minute * 60 + second);
  return BigInt(date.getTime()) * 10_000n + EPOCH + seconds * TICKS.second + BigInt(fraction);
}

export function fieldsOf(ticks: bigint): Fields {
  const date = new Date(Number((ticks - (ticks % TICKS.day) - EPOCH) / 10_000n));
  const inDay = Number((ticks % TICKS.day) / TICKS.second);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: Math.floor(inDay / 3600),
    minute: Math.floor(inDay / 60) % 60,
    second: inDay % 60,
    fraction: Number(ticks % TICKS.second),
  };
}

/** Sunday is 0. */
export const weekdayOf = (ticks: bigint): number => Number((ticks / TICKS.day + 1n) % 7n);

export function dayOfYear(ticks: bigint): number {
  const { year } = fieldsOf(ticks);
  const start = ticksOf({ year, month: 1, day: 1, hour: 0, minute: 0, second: 0, fraction: 0 });
  return Number((ticks - start) / TICKS.day) + 1;
}

/** Moves the month; a day that the month lacks becomes its last. */
export function addMonths(ticks: bigint, months: bigint): bigint {
  const fields = fieldsOf(ticks);
  const count = BigInt(fields.year * 12 + fields.month - 1) + months;
  const year = Number(count / 12n);
  const month = Number(count % 12n) + 1;
  if (count < 12n || year > 9999) fail('the date is outside the years 1 to 9999');
  return ticksOf({ ...fields, year, month, day: Math.min(fields.day, daysOfMonth(year, month)) });
}
