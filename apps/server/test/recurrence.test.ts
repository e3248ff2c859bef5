import { type Recurrence, readRecurrence } from '@tandem/cloud-flow';
import { fromPlain } from '@tandem/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextOccurrence } from '../src/triggers/next-occurrence.ts';

function read(json: unknown): Recurrence {
  const result = readRecurrence(fromPlain(json));
  if (result.kind === 'faulty') throw new Error(JSON.stringify(result.diagnostics));
  return result.recurrence;
}

function times(json: unknown, turnedOnAt: string, count: number): readonly string[] {
  const recurrence = read(json);
  const anchor = Date.parse(turnedOnAt);
  const found: string[] = [];
  let after = anchor - 1;
  for (let index = 0; index < count; index++) {
    after = nextOccurrence(recurrence, anchor, after) ?? Number.NaN;
    found.push(new Date(after).toISOString());
  }
  return found;
}

const cases = [
  {
    title: 'every 15 minutes counts from when the flow is turned on, which is the first run',
    recurrence: { frequency: 'Minute', interval: 15 },
    turnedOnAt: '2026-03-02T10:07:30Z',
    expected: ['2026-03-02T10:07:30.000Z', '2026-03-02T10:22:30.000Z'],
  },
  {
    title: 'a start time in the past keeps its minute and skips what is gone',
    recurrence: { frequency: 'Hour', interval: 6, startTime: '2026-01-01T01:30:00Z' },
    turnedOnAt: '2026-03-02T10:00:00Z',
    expected: ['2026-03-02T13:30:00.000Z', '2026-03-02T19:30:00.000Z'],
  },
  {
    title: 'nothing runs before a start time in the future',
    recurrence: { frequency: 'Day', interval: 1, startTime: '2026-05-01T08:00:00Z' },
    turnedOnAt: '2026-03-02T10:00:00Z',
    expected: ['2026-05-01T08:00:00.000Z', '2026-05-02T08:00:00.000Z'],
  },
  {
    title: 'weekdays at half past eight and half past five in Berlin, over the start of summer time',
    recurrence: {
      frequency: 'Week',
      interval: 1,
      timeZone: 'W. Europe Standard Time',
      schedule: { hours: ['8', '17'], minutes: [30], weekDays: ['Monday', 'Friday'] },
    },
    turnedOnAt: '2026-03-26T00:00:00Z',
    expected: ['2026-03-27T07:30:00.000Z', '2026-03-27T16:30:00.000Z', '2026-03-30T06:30:00.000Z', '2026-03-30T15:30:00.000Z'],
  },
  {
    title: 'a time that the start of summer time skips runs at the moment after, and a day has one run',
    recurrence: { frequency: 'Day', interval: 1, timeZone: 'Europe/Berlin', schedule: { hours: [2], minutes: [30] } },
    turnedOnAt: '2026-03-28T00:00:00Z',
    expected: ['2026-03-28T01:30:00.000Z', '2026-03-29T01:30:00.000Z', '2026-03-30T00:30:00.000Z'],
  },
  {
    title: 'a time that the end of summer time repeats runs once',
    recurrence: { frequency: 'Day', interval: 1, timeZone: 'Europe/Berlin', schedule: { hours: [2], minutes: [30] } },
    turnedOnAt: '2026-10-24T12:00:00Z',
    expected: ['2026-10-25T00:30:00.000Z', '2026-10-26T01:30:00.000Z'],
  },
  {
    title: 'every second week counts weeks from the start time',
    recurrence: { frequency: 'Week', interval: 2, startTime: '2026-01-05T09:00:00Z', schedule: { weekDays: ['Tuesday'], hours: [9] } },
    turnedOnAt: '2026-01-07T00:00:00Z',
    expected: ['2026-01-20T09:00:00.000Z', '2026-02-03T09:00:00.000Z'],
  },
  {
    title: 'the 31st is skipped in months that have none',
    recurrence: { frequency: 'Month', interval: 1, schedule: { monthDays: [31], hours: [0] } },
    turnedOnAt: '2026-02-01T00:00:00Z',
    expected: ['2026-03-31T00:00:00.000Z', '2026-05-31T00:00:00.000Z'],
  },
  {
    title: 'a start time without Z is on the clock of the time zone',
    recurrence: { frequency: 'Day', interval: 1, startTime: '2026-07-01T08:00:00', timeZone: 'Eastern Standard Time' },
    turnedOnAt: '2026-06-30T00:00:00Z',
    expected: ['2026-07-01T12:00:00.000Z', '2026-07-02T12:00:00.000Z'],
  },
] as const;

test.each(cases)('$title', ({ recurrence, turnedOnAt, expected }) => {
  expect(times(recurrence, turnedOnAt, expected.length)).toEqual(expected);
});

test('the next time is always later, and no time lies between', () => {
  const recurrences = fc.record({
    frequency: fc.constantFrom('Minute', 'Hour', 'Day', 'Week', 'Month'),
    interval: fc.integer({ min: 1, max: 12 }),
    timeZone: fc.constantFrom('UTC', 'W. Europe Standard Time', 'Pacific Standard Time', 'India Standard Time', 'Lord Howe Standard Time'),
    schedule: fc.record({ hours: fc.array(fc.nat(23), { maxLength: 3 }), minutes: fc.array(fc.nat(59), { maxLength: 2 }) }),
  });
  const moment = fc.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2028-01-01') });
  fc.assert(
    fc.property(recurrences, moment, fc.nat(400 * 86_400_000), (json, anchor, wait) => {
      const recurrence = read(json);
      const after = anchor + wait;
      const next = nextOccurrence(recurrence, anchor, after);
      if (next === undefined) throw new Error('no time');
      expect(next).toBeGreaterThan(after);
      const between = after + Math.floor((next - after) / 2);
      if (between < next) expect(nextOccurrence(recurrence, anchor, between)).toBe(next);
    }),
    { numRuns: 300 },
  );
});

test('a schedule of every minute of every day of the month costs no more than one of a few times', () => {
  const all = (count: number, from = 0): readonly number[] => Array.from({ length: count }, (_, index) => index + from);
  const schedule = { monthDays: all(31, 1), hours: all(24), minutes: all(60) };
  const recurrence = { frequency: 'Month', interval: 1, timeZone: 'Europe/Berlin', schedule };
  const before = performance.now();
  const found = times(recurrence, '2026-03-28T23:58:30Z', 100);
  expect(performance.now() - before).toBeLessThan(1500);
  expect([found[0], found[1], found[99]]).toEqual(['2026-03-28T23:59:00.000Z', '2026-03-29T00:00:00.000Z', '2026-03-29T01:38:00.000Z']);
});
