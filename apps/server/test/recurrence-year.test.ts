import { type Recurrence, readRecurrence } from '@tandem/cloud-flow';
import { fromPlain } from '@tandem/kernel';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { nextOccurrence } from '../src/triggers/next-occurrence.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const FROM = Date.parse('2026-01-01T00:00:00Z');
const TO = Date.parse('2027-01-01T00:00:00Z');
const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC'];
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The clock of a zone over the year: for each minute that it shows, the first moment at which it shows it. */
interface YearOfClock {
  readonly minutes: readonly number[];
  readonly firstAt: ReadonlyMap<number, number>;
}

const clocks = new Map(ZONES.map((zone) => [zone, clockOf(zone)]));

function clockOf(zone: string): YearOfClock {
  const minutes: number[] = [];
  const firstAt = new Map<number, number>();
  let offset = 0;
  let until = FROM - 3 * DAY_MS;
  for (let ms = FROM - 3 * DAY_MS; ms < TO + 3 * DAY_MS; ms += MINUTE_MS) {
    if (ms >= until) {
      const at = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
      offset = at.offsetNanoseconds / 1e6;
      until = at.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
    }
    minutes.push(ms + offset);
    if (!firstAt.has(ms + offset)) firstAt.set(ms + offset, ms);
  }
  return { minutes, firstAt };
}

/** A minute that the clock skips comes as long after the last one it showed as it would have without the shift. */
function momentOf({ minutes, firstAt }: YearOfClock, wall: number): number {
  const known = firstAt.get(wall);
  if (known !== undefined) return known;
  const before = minutes.findLast((minute) => minute < wall && minute > wall - DAY_MS) ?? 0;
  return (firstAt.get(before) ?? 0) + wall - before;
}

interface Rule {
  readonly frequency: 'Day' | 'Week' | 'Month';
  readonly interval: number;
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly weekDays: readonly number[];
  readonly monthDays: readonly number[];
  readonly monthlyOccurrences: readonly { readonly weekDay: number; readonly occurrence: number }[];
}

/** Whether the rule names this day; days are midnights on the clock, as UTC. */
function isDayOf(rule: Rule, day: number, startDay: number): boolean {
  const date = new Date(day);
  const start = new Date(startDay);
  const weekDay = ((date.getUTCDay() + 6) % 7) + 1;
  const monday = (ms: number): number => ms - ((new Date(ms).getUTCDay() + 6) % 7) * DAY_MS;
  switch (rule.frequency) {
    case 'Day':
      return ((day - startDay) / DAY_MS) % rule.interval === 0 && (rule.weekDays.length === 0 || rule.weekDays.includes(weekDay));
    case 'Week': {
      const days = rule.weekDays.length > 0 ? rule.weekDays : [((start.getUTCDay() + 6) % 7) + 1];
      return ((monday(day) - monday(startDay)) / (7 * DAY_MS)) % rule.interval === 0 && days.includes(weekDay);
    }
    case 'Month': {
      const months = (date.getUTCFullYear() - start.getUTCFullYear()) * 12 + date.getUTCMonth() - start.getUTCMonth();
      return months % rule.interval === 0 && isDayOfMonth(rule, { date, weekDay, usual: start.getUTCDate() });
    }
  }
}

function isDayOfMonth(rule: Rule, { date, weekDay, usual }: { date: Date; weekDay: number; usual: number }): boolean {
  const day = date.getUTCDate();
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  const isNth = rule.monthlyOccurrences.some(
    (one) => one.weekDay === weekDay && (one.occurrence === Math.ceil(day / 7) || one.occurrence === -Math.ceil((length - day + 1) / 7)),
  );
  if (rule.monthDays.length > 0 || rule.monthlyOccurrences.length > 0) {
    return rule.monthDays.includes(day) || rule.monthDays.includes(day - length - 1) || isNth;
  }
  return rule.weekDays.length > 0 ? rule.weekDays.includes(weekDay) : day === usual;
}

function expectedTimes(rule: Rule, zone: string, startAt: number): readonly number[] {
  const clock = clocks.get(zone);
  if (clock === undefined) throw new Error('no zone');
  const start = Temporal.Instant.fromEpochMilliseconds(startAt).toZonedDateTimeISO(zone);
  const startDay = Date.UTC(start.year, start.month - 1, start.day);
  const found = new Set<number>();
  for (let day = startDay; day < TO + DAY_MS; day += DAY_MS) {
    if (!isDayOf(rule, day, startDay)) continue;
    for (const hour of rule.hours.length > 0 ? rule.hours : [start.hour]) {
      for (const minute of rule.minutes.length > 0 ? rule.minutes : [start.minute])
        found.add(momentOf(clock, day + hour * 3_600_000 + minute * MINUTE_MS));
    }
  }
  return [...found].filter((ms) => ms >= startAt && ms < TO).sort((a, b) => a - b);
}

function foundTimes(recurrence: Recurrence, startAt: number): readonly number[] {
  const found: number[] = [];
  for (let at = nextOccurrence(recurrence, startAt, FROM - 1); at !== undefined && at < TO; at = nextOccurrence(recurrence, startAt, at)) {
    if (at <= (found.at(-1) ?? 0)) throw new Error('the times do not rise');
    found.push(at);
  }
  return found;
}

function read(json: unknown): Recurrence {
  const result = readRecurrence(fromPlain(json));
  if (result.kind === 'faulty') throw new Error(JSON.stringify(result.diagnostics));
  return result.recurrence;
}

const iso = (times: readonly number[]): readonly string[] => times.map((ms) => new Date(ms).toISOString());

const rules: fc.Arbitrary<Rule> = fc.record({
  frequency: fc.constantFrom('Day', 'Week', 'Month'),
  interval: fc.integer({ min: 1, max: 3 }),
  // Around the shifts of all zones as well as any time.
  hours: fc.uniqueArray(fc.oneof(fc.constantFrom(1, 2, 3), fc.nat(23)), { minLength: 1, maxLength: 4 }),
  minutes: fc.uniqueArray(fc.constantFrom(0, 15, 29, 30, 59), { minLength: 0, maxLength: 3 }),
  weekDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
  monthDays: fc.uniqueArray(fc.constantFrom(1, 8, 28, 29, 30, 31, -1, -2), { maxLength: 2 }),
  monthlyOccurrences: fc.uniqueArray(fc.record({ weekDay: fc.integer({ min: 1, max: 7 }), occurrence: fc.constantFrom(1, 2, 5, -1) }), {
    maxLength: 2,
    selector: ({ weekDay, occurrence }) => `${weekDay}/${occurrence}`,
  }),
});

describe.each(ZONES)('over a year in %s', (timeZone) => {
  test('a schedule has exactly the times that its clock shows, and no others', () => {
    const starts = fc.integer({ min: 0, max: 200 * 24 * 60 }).map((minutes) => FROM + minutes * MINUTE_MS);
    fc.assert(
      fc.property(rules, starts, (rule, startAt) => {
        const { frequency, interval, weekDays, monthlyOccurrences, ...lists } = rule;
        const schedule = {
          ...lists,
          weekDays: weekDays.map((day) => NAMES[day - 1]),
          monthlyOccurrences: monthlyOccurrences.map(({ weekDay, occurrence }) => ({ dayOfWeek: NAMES[weekDay - 1], occurrence })),
        };
        const recurrence = read({ frequency, interval, timeZone, startTime: new Date(startAt).toISOString(), schedule });
        expect(iso(foundTimes(recurrence, startAt))).toEqual(iso(expectedTimes(rule, timeZone, startAt)));
      }),
      { numRuns: 30 },
    );
  });

  test('hours that name minutes run at every such minute of the hours that they count', () => {
    const clock = clocks.get(timeZone);
    const shown = new Map(clock?.minutes.map((wall, index) => [FROM - 3 * DAY_MS + index * MINUTE_MS, (wall / MINUTE_MS) % 60]));
    const minutes = fc.uniqueArray(fc.constantFrom<number>(0, 15, 29, 30, 45, 59), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), minutes, (interval, named) => {
        const recurrence = read({ frequency: 'Hour', interval, timeZone, startTime: '2026-01-01T00:00:00Z', schedule: { minutes: named } });
        const hour = Temporal.Instant.fromEpochMilliseconds(FROM).toZonedDateTimeISO(timeZone).with({ minute: 0 }).epochMilliseconds;
        const expected = [...shown].filter(
          ([ms, minute]) => ms >= FROM && ms < TO && named.includes(minute) && Math.floor((ms - hour) / 3_600_000) % interval === 0,
        );
        expect(iso(foundTimes(recurrence, FROM))).toEqual(iso(expected.map(([ms]) => ms)));
      }),
      { numRuns: 2 },
    );
  });
});

test.each([
  ['the second Friday of each month', [{ dayOfWeek: 'Friday', occurrence: 2 }], ['2026-01-09', '2026-02-13', '2026-03-13']],
  ['the last day of the week of its name', [{ day: 'sunday', occurrence: -1 }], ['2026-01-25', '2026-02-22', '2026-03-29']],
  ['the fifth Monday where there is one', [{ dayOfWeek: 'Monday', occurrence: '5' }], ['2026-03-30', '2026-06-29', '2026-08-31']],
])('monthly occurrences: %s', (_title, monthlyOccurrences, days) => {
  const recurrence = read({ frequency: 'Month', interval: '1', schedule: { monthlyOccurrences, hours: ['7'] } });
  expect(iso(foundTimes(recurrence, FROM)).slice(0, 3)).toEqual(days.map((day) => `${day}T07:00:00.000Z`));
});

test.each([
  [[{ occurrence: 1 }], 'recurrence/schedule/monthlyOccurrences/0'],
  [[{ dayOfWeek: 'Monday', occurrence: 6 }], 'recurrence/schedule/monthlyOccurrences/0'],
  [[{ dayOfWeek: 'Monday', occurrence: 1 }, { dayOfWeek: 'Noday' }], 'recurrence/schedule/monthlyOccurrences/1'],
])('faulty monthly occurrences %j are told with their place', (monthlyOccurrences, path) => {
  const result = readRecurrence(fromPlain({ frequency: 'Month', interval: 1, schedule: { monthlyOccurrences } }));
  expect(result).toMatchObject({ kind: 'faulty', diagnostics: [{ code: 'InvalidRecurrence', path }] });
});

test('what the original noted as evaluated is not read', () => {
  const reading = readRecurrence(fromPlain({ frequency: 'Day', interval: 1, evaluatedRecurrence: { frequency: 'Nonsense' } }));
  expect(reading.kind).toBe('recurrence');
});
