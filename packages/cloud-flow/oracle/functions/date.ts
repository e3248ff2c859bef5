import { addMonths, type DateTime, dayOfYear, fieldsOf, inRange, TICKS, ticksOf, weekdayOf } from '../dates/calendar.ts';
import { formatDate } from '../dates/date-format.ts';
import { parseDateText } from '../dates/date-text.ts';
import { fromUtc, toUtc } from '../dates/zones.ts';
import type { OracleHost } from '../oracle-host.ts';
import { fail, int, string, type Value } from '../values/value.ts';
import { cultureAt, eager, type FunctionDefinition, type FunctionGroup, intAt, textAt } from './definition.ts';

const dateAt = (args: readonly Value[], index: number, host: OracleHost): DateTime => parseDateText(textAt(args, index), host.nowTicks());

/** In the format of an argument, `o` without one. */
function formatted(date: DateTime, args: readonly Value[], index: number): Value {
  return string(formatDate(date, args.length > index ? textAt(args, index) : 'o'));
}

function shifted(date: DateTime, count: bigint, unit: string): DateTime {
  const name = unit.toLowerCase();
  if (name === 'month') return { ...date, ticks: addMonths(date.ticks, count) };
  if (name === 'year') return { ...date, ticks: addMonths(date.ticks, count * 12n) };
  const ticks = Object.hasOwn(TICKS, name) ? TICKS[name as keyof typeof TICKS] : fail('no unit of time');
  return { ...date, ticks: inRange(date.ticks + count * ticks) };
}

function addUnits(unit: string): FunctionDefinition {
  return eager(2, 3, (args, host) => formatted(shifted(dateAt(args, 0, host), intAt(args, 1), unit), args, 2));
}

function moveTime(sign: bigint): FunctionDefinition {
  return eager(3, 4, (args, host) => formatted(shifted(dateAt(args, 0, host), sign * intAt(args, 1), textAt(args, 2)), args, 3));
}

const now = (host: OracleHost): DateTime => ({ ticks: host.nowTicks(), isUtc: true });

function fromNow(sign: bigint): FunctionDefinition {
  return eager(2, 3, (args, host) => formatted(shifted(now(host), sign * intAt(args, 0), textAt(args, 1)), args, 2));
}

function startOf(unit: 'day' | 'hour' | 'month'): FunctionDefinition {
  return eager(1, 2, (args, host) => {
    const date = dateAt(args, 0, host);
    const fields = { ...fieldsOf(date.ticks), minute: 0, second: 0, fraction: 0 };
    const day = unit === 'hour' ? fields : { ...fields, hour: 0, day: unit === 'month' ? 1 : fields.day };
    return formatted({ ...date, ticks: ticksOf(day) }, args, 1);
  });
}

function partOf(select: (ticks: bigint) => number | bigint): FunctionDefinition {
  return eager(1, 1, (args, host) => int(select(dateAt(args, 0, host).ticks)));
}

/** A span as .NET prints it: `[-][d.]hh:mm:ss[.fffffff]`. */
function spanText(ticks: bigint): string {
  const size = ticks < 0n ? -ticks : ticks;
  const two = (value: bigint): string => `${value}`.padStart(2, '0');
  const days = size / TICKS.day;
  const time = [(size / TICKS.hour) % 24n, (size / TICKS.minute) % 60n, (size / TICKS.second) % 60n].map(two).join(':');
  const fraction = size % TICKS.second;
  return `${ticks < 0n ? '-' : ''}${days > 0n ? `${days}.` : ''}${time}${fraction > 0n ? `.${`${fraction}`.padStart(7, '0')}` : ''}`;
}

/** The moment at which a clock of the zone shows what the text says, whether or not the text says that it is UTC. */
function momentAt(args: readonly Value[], zoneIndex: number, host: OracleHost): bigint {
  return toUtc(dateAt(args, 0, host).ticks, textAt(args, zoneIndex));
}

function parseDateTime(args: readonly Value[], host: OracleHost): Value {
  cultureAt(args, 1);
  return formatted(dateAt(args, 0, host), [], 0);
}

/** An invariant date has other standard formats, which the oracle does not know. */
function formatDateTime(args: readonly Value[], host: OracleHost): Value {
  const culture = cultureAt(args, 2);
  if (culture === '' && /^[dDfFgGmMtTUyY]?$/.test(textAt(args, 1))) fail('another culture');
  return formatted(dateAt(args, 0, host), args, 1);
}

export const DATE_FUNCTIONS: FunctionGroup = {
  utcNow: eager(0, 1, (args, host) => formatted(now(host), args, 0)),
  formatDateTime: eager(1, 3, formatDateTime),
  parseDateTime: eager(1, 2, parseDateTime),
  addDays: addUnits('day'),
  addHours: addUnits('hour'),
  addMinutes: addUnits('minute'),
  addSeconds: addUnits('second'),
  addToTime: moveTime(1n),
  subtractFromTime: moveTime(-1n),
  getFutureTime: fromNow(1n),
  getPastTime: fromNow(-1n),
  startOfDay: startOf('day'),
  startOfHour: startOf('hour'),
  startOfMonth: startOf('month'),
  dayOfWeek: partOf(weekdayOf),
  dayOfMonth: partOf((ticks) => fieldsOf(ticks).day),
  dayOfYear: partOf(dayOfYear),
  ticks: partOf((ticks) => ticks),
  dateDifference: eager(2, 2, (args, host) => string(spanText(dateAt(args, 1, host).ticks - dateAt(args, 0, host).ticks))),
  convertFromUtc: eager(2, 3, (args, host) => formatted(fromUtc(dateAt(args, 0, host).ticks, textAt(args, 1)), args, 2)),
  convertToUtc: eager(2, 3, (args, host) => formatted({ ticks: momentAt(args, 1, host), isUtc: true }, args, 2)),
  convertTimeZone: eager(3, 4, (args, host) => formatted(fromUtc(momentAt(args, 1, host), textAt(args, 2)), args, 3)),
};
