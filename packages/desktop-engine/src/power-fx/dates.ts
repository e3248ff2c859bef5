import {
  addMonths,
  daysInMonth,
  isInRange,
  partsOfTicks,
  TICKS_PER_DAY,
  TICKS_PER_HOUR,
  TICKS_PER_MINUTE,
  TICKS_PER_SECOND,
  ticksFromParts,
} from '@tandem/dotnet';
import { DateTime } from '../values/date-time.ts';
import { LogicError } from '../values/fault.ts';
import type { DesktopValue } from '../values/value.ts';
import { doubleOf, isBlank, numericOf, textOf, timeOf, wholeOf } from './coerce.ts';
import { type FormulaFunctionCode, plain } from './formula-code.ts';
import { environmentOf, type FormulaEnvironment } from './formula-environment.ts';
import { cultureOf, timeIn } from './local-text.ts';

/** The day of times without a day. */
const DAY_ZERO = ticksFromParts({ year: 1899, month: 12, day: 30 }) ?? 0n;

function time(ticks: bigint | undefined): DateTime {
  if (ticks === undefined || !isInRange(ticks)) {
    throw new LogicError('InvalidArgument', 'There is no such date. Dates reach from the year 1 to 9999.');
  }
  return new DateTime(ticks);
}

/** Months and days beyond their range count on: the 13th month is January of the next year. */
function dateTicks(year: number, month: number, day: number): bigint {
  const first = ticksFromParts({ year: year < 1900 && year >= 0 ? year + 1900 : year, month: 1, day: 1 });
  const start = first === undefined ? undefined : addMonths(first, month - 1);
  return time(start === undefined ? undefined : start + BigInt(day - 1) * TICKS_PER_DAY).ticks;
}

function dayTicks(hour: number, minute: number, second: number, millisecond: number): bigint {
  const seconds = BigInt(hour * 3600 + minute * 60 + second) * TICKS_PER_SECOND;
  return seconds + (BigInt(millisecond) * TICKS_PER_SECOND) / 1000n;
}

function startOfDay(ticks: bigint): bigint {
  return ticks - (ticks % TICKS_PER_DAY);
}

const UNITS: Readonly<Record<string, bigint>> = {
  milliseconds: TICKS_PER_SECOND / 1000n,
  seconds: TICKS_PER_SECOND,
  minutes: TICKS_PER_MINUTE,
  hours: TICKS_PER_HOUR,
  days: TICKS_PER_DAY,
};
const MONTHS: Readonly<Record<string, number>> = { months: 1, quarters: 3, years: 12 };

function unitOf(unit: DesktopValue): string {
  const name = isBlank(unit) ? 'days' : textOf(unit).toLowerCase();
  if (Object.hasOwn(UNITS, name) || Object.hasOwn(MONTHS, name)) return name;
  throw new LogicError('InvalidArgument', `'${name}' is no unit of time. Use a member of TimeUnit, such as TimeUnit.Days.`);
}

function dateAdd(value: DesktopValue, amount: DesktopValue, unit: DesktopValue): DateTime {
  const name = unitOf(unit);
  const { ticks } = timeOf(value);
  const months = MONTHS[name];
  if (months !== undefined) return time(addMonths(ticks, wholeOf(amount) * months));
  return time(ticks + BigInt(Math.round(doubleOf(amount) * Number(UNITS[name] ?? 0n))));
}

/** Whole units from the first to the second; months, quarters and years by the calendar alone. */
function dateDiff(from: DesktopValue, to: DesktopValue, unit: DesktopValue): DesktopValue {
  const name = unitOf(unit);
  const [start, end] = [timeOf(from).ticks, timeOf(to).ticks];
  const [a, b] = [partsOfTicks(start), partsOfTicks(end)];
  if (name === 'years') return b.year - a.year;
  if (name === 'months') return (b.year - a.year) * 12 + b.month - a.month;
  if (name === 'quarters') return (b.year - a.year) * 4 + Math.ceil(b.month / 3) - Math.ceil(a.month / 3);
  const length = UNITS[name] ?? 1n;
  return numericOf(Number((end - (((end % length) + length) % length) - (start - (((start % length) + length) % length))) / length));
}

/** The first day of weeks, Sunday as 1; members of `StartOfWeek`, or the numbers of spreadsheets. */
const WEEK_STARTS: Readonly<Record<string, number>> = {
  '1': 0,
  '2': 1,
  '3': 1,
  '11': 1,
  '12': 2,
  '13': 3,
  '14': 4,
  '15': 5,
  '16': 6,
  '17': 0,
  sunday: 0,
  monday: 1,
  mondayzero: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
};

function weekStart(start: DesktopValue): { readonly first: number; readonly isFromZero: boolean } {
  const name = isBlank(start) ? 'sunday' : textOf(start).toLowerCase();
  const first = Object.hasOwn(WEEK_STARTS, name) ? WEEK_STARTS[name] : undefined;
  if (first === undefined) throw new LogicError('InvalidArgument', `'${name}' is no first day of a week. Use a member of StartOfWeek.`);
  return { first, isFromZero: name === 'mondayzero' || name === '3' };
}

function weekday(value: DesktopValue, start: DesktopValue): number {
  const { first, isFromZero } = weekStart(start);
  return ((partsOfTicks(timeOf(value).ticks).dayOfWeek - first + 7) % 7) + (isFromZero ? 0 : 1);
}

function weekNumber(value: DesktopValue, start: DesktopValue): number {
  const { first } = weekStart(start);
  const { dayOfYear, dayOfWeek } = partsOfTicks(timeOf(value).ticks);
  const firstDay = (((dayOfWeek - dayOfYear + 1 - first) % 7) + 7) % 7;
  return Math.floor((dayOfYear + firstDay - 1) / 7) + 1;
}

function endOfMonth(value: DesktopValue, months: DesktopValue): DateTime {
  const { year, month } = partsOfTicks(time(addMonths(timeOf(value).ticks, wholeOf(months))).ticks);
  return time(ticksFromParts({ year, month, day: daysInMonth(year, month) }));
}

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

function part(name: Part): FormulaFunctionCode {
  return plain((value = null) => (value === null ? null : partsOfTicks(timeOf(value).ticks)[name]));
}

/** A function of the time of the run. */
function withNow(apply: (environment: FormulaEnvironment, value: DesktopValue | undefined) => DesktopValue): FormulaFunctionCode {
  return (call) => {
    const environment = environmentOf(call);
    const [code] = call.codes;
    return (slots, row) => apply(environment(slots), code?.(slots, row));
  };
}

/** A date out of a text, which the language of the second value or of the run is used for; Blank for an empty text. */
function read(reading: (ticks: bigint) => bigint): FormulaFunctionCode {
  return plain((value = null, language = null) =>
    isBlank(value) ? null : new DateTime(reading(timeIn(value, cultureOf(language)).ticks)),
  );
}

export const DATE_FUNCTIONS: Readonly<Record<string, FormulaFunctionCode>> = {
  Date: plain((year = null, month = null, day = null) => new DateTime(dateTicks(wholeOf(year), wholeOf(month), wholeOf(day)))),
  DateAdd: plain((value = null, amount = null, unit = null) => dateAdd(value, amount, unit)),
  DateDiff: plain((from = null, to = null, unit = null) => dateDiff(from, to, unit)),
  DateTime: plain((...parts) => {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, millisecond = 0] = parts.map(wholeOf);
    return time(dateTicks(year, month, day) + dayTicks(hour, minute, second, millisecond));
  }),
  DateTimeValue: read((ticks) => ticks),
  DateValue: read(startOfDay),
  Day: part('day'),
  EDate: plain((value = null, months = null) => time(addMonths(timeOf(value).ticks, wholeOf(months)))),
  EOMonth: plain((value = null, months = null) => endOfMonth(value, months)),
  Hour: part('hour'),
  IsToday: withNow(({ nowTicks }, value = null) => startOfDay(timeOf(value).ticks) === startOfDay(nowTicks())),
  Minute: part('minute'),
  Month: part('month'),
  Now: withNow(({ nowTicks }) => new DateTime(nowTicks())),
  Second: part('second'),
  Time: plain((...parts) => {
    const [hour = 0, minute = 0, second = 0, millisecond = 0] = parts.map(wholeOf);
    return time(DAY_ZERO + dayTicks(hour, minute, second, millisecond));
  }),
  TimeValue: read((ticks) => DAY_ZERO + (ticks % TICKS_PER_DAY)),
  TimeZoneOffset: withNow(({ nowTicks, zoneMinutes }, value) => zoneMinutes(value === undefined ? nowTicks() : timeOf(value).ticks)),
  Today: withNow(({ nowTicks }) => new DateTime(startOfDay(nowTicks()))),
  Weekday: plain((value = null, start = null) => weekday(value, start)),
  WeekNum: plain((value = null, start = null) => weekNumber(value, start)),
  Year: part('year'),
};
