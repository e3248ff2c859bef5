import type { Recurrence } from '@tandem/cloud-flow';
import { Temporal } from 'temporal-polyfill';
import { daysOfMonth } from './days-of-month.ts';
import { nextHourly } from './next-hourly.ts';

/** Periods in which a schedule such as "the 31st" may have no time at all. */
const MAX_EMPTY_PERIODS = 5000;

/**
 * The first time after `afterMs` at which the flow runs. Days, weeks and months are counted on the clock of the time zone:
 * a time that daylight saving skips runs at the moment after, one that it repeats runs once.
 *
 * @param anchorMs when the flow was turned on: from there intervals count when the recurrence has no start time
 * @returns milliseconds since 1970, or undefined when the schedule names no time that exists
 */
export function nextOccurrence(recurrence: Recurrence, anchorMs: number, afterMs: number): number | undefined {
  const start = recurrence.startAt ?? anchorMs;
  const floor = Math.max(afterMs, start - 1);
  if (!hasSchedule(recurrence)) return nextInterval(recurrence, start, floor);
  if (recurrence.frequency === 'Hour') return nextHourly(recurrence, zoned(start, recurrence.timeZone), floor);
  return nextScheduled(recurrence, start, floor);
}

/** The time one interval before another, counted on the clock of the zone. Milliseconds since 1970. */
export function spanBefore({ frequency, interval, timeZone }: Recurrence, ms: number): number {
  return zoned(ms, timeZone).subtract({ [UNITS[frequency]]: interval }).epochMilliseconds;
}

function hasSchedule({ frequency, hours, minutes, weekDays, monthDays, monthlyOccurrences }: Recurrence): boolean {
  if (frequency === 'Second' || frequency === 'Minute') return false;
  if (frequency === 'Hour') return minutes.length > 0;
  return [hours, minutes, weekDays, monthDays, monthlyOccurrences].some((list) => list.length > 0);
}

function nextInterval(recurrence: Recurrence, start: number, floor: number): number {
  const anchor = zoned(start, recurrence.timeZone);
  const unit = UNITS[recurrence.frequency];
  let count = periodsBetween(recurrence, anchor, floor);
  for (;;) {
    const time = anchor.add({ [unit]: count * recurrence.interval }).epochMilliseconds;
    if (time > floor) return time;
    count++;
  }
}

function nextScheduled(recurrence: Recurrence, start: number, floor: number): number | undefined {
  const anchor = zoned(start, recurrence.timeZone);
  const first = periodStart(recurrence, anchor);
  const unit = UNITS[recurrence.frequency];
  const from = periodsBetween(recurrence, first, floor);
  for (let count = from; count < from + MAX_EMPTY_PERIODS; count++) {
    const period = first.add({ [unit]: count * recurrence.interval });
    const time = firstIn(recurrence, period, { anchor, floor });
    if (time !== undefined) return time;
  }
  return undefined;
}

const UNITS = { Second: 'seconds', Minute: 'minutes', Hour: 'hours', Day: 'days', Week: 'weeks', Month: 'months' } as const;

/** How many whole intervals surely lie before `floor`: the search starts there and not at the beginning. */
function periodsBetween(recurrence: Recurrence, anchor: Temporal.ZonedDateTime, floor: number): number {
  if (floor <= anchor.epochMilliseconds) return 0;
  const unit = UNITS[recurrence.frequency];
  const passed = anchor.until(zoned(floor, recurrence.timeZone), { largestUnit: unit })[unit];
  return Math.max(0, Math.floor(passed / recurrence.interval) - 1);
}

function zoned(ms: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
}

function periodStart({ frequency }: Recurrence, anchor: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  switch (frequency) {
    case 'Week':
      return anchor.startOfDay().subtract({ days: anchor.dayOfWeek - 1 });
    case 'Month':
      return anchor.startOfDay().with({ day: 1 });
    default:
      return anchor.startOfDay();
  }
}

interface SearchPlace {
  readonly anchor: Temporal.ZonedDateTime;
  readonly floor: number;
}

/** The first time of one period after the floor. What the schedule leaves open is taken from the anchor. */
function firstIn(recurrence: Recurrence, period: Temporal.ZonedDateTime, { anchor, floor }: SearchPlace): number | undefined {
  const minutes = recurrence.minutes.length > 0 ? recurrence.minutes : [recurrence.startAt === undefined ? 0 : anchor.minute];
  const hours = recurrence.hours.length > 0 ? recurrence.hours : [recurrence.startAt === undefined ? 0 : anchor.hour];
  const days = daysIn(recurrence, period, anchor).toSorted(Temporal.PlainDate.compare);
  return firstOnDays(days, { hours: hours.toSorted((a, b) => a - b), minutes, timeZone: recurrence.timeZone }, floor);
}

interface DayTimes {
  /** Earliest first. */
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly timeZone: string;
}

/**
 * A month may have 44,640 times, so hours that are over, and those after the one that was found, are never worked out. The
 * search goes on until an hour begins after the time found, as daylight saving may move an hour behind the next one.
 */
function firstOnDays(days: readonly Temporal.PlainDate[], { hours, minutes, timeZone }: DayTimes, floor: number): number | undefined {
  let found: number | undefined;
  for (const day of days) {
    if (onDay(day, { hour: 23, minute: 59 }, timeZone) <= floor) continue;
    for (const hour of hours) {
      if (found !== undefined && onDay(day, { hour, minute: 0 }, timeZone) > found) return found;
      if (onDay(day, { hour, minute: 59 }, timeZone) <= floor) continue;
      const times = minutes.map((minute) => onDay(day, { hour, minute }, timeZone));
      found = earliest(found === undefined ? times : [found, ...times], floor);
    }
  }
  return found;
}

function earliest(times: readonly number[], floor: number): number | undefined {
  const later = times.filter((time) => time > floor);
  return later.length === 0 ? undefined : Math.min(...later);
}

function onDay(day: Temporal.PlainDate, time: { hour: number; minute: number }, timeZone: string): number {
  return day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
}

function daysIn(recurrence: Recurrence, period: Temporal.ZonedDateTime, anchor: Temporal.ZonedDateTime): readonly Temporal.PlainDate[] {
  const first = period.toPlainDate();
  switch (recurrence.frequency) {
    case 'Week':
      return (recurrence.weekDays.length > 0 ? recurrence.weekDays : [anchor.dayOfWeek]).map((day) => first.add({ days: day - 1 }));
    case 'Month':
      return daysOfMonth(recurrence, first, anchor.day);
    default:
      return recurrence.weekDays.length === 0 || recurrence.weekDays.includes(first.dayOfWeek) ? [first] : [];
  }
}
