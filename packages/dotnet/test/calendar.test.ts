import {
  addMonths,
  daysInMonth,
  isLeapYear,
  MAX_TICKS,
  partsOfTicks,
  startOfDay,
  startOfHour,
  startOfMonth,
  ticksFromParts,
} from '@tandem/dotnet';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('any ticks come back from their parts', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: MAX_TICKS }), (ticks) => {
      expect(ticksFromParts(partsOfTicks(ticks))).toBe(ticks);
    }),
  );
});

test('days of the week and of the year agree with the calendar of JavaScript', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }), (date) => {
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const ticks = ticksFromParts({ year, month, day }) ?? -1n;
      expect(partsOfTicks(ticks)).toMatchObject({ year, month, day, dayOfWeek: date.getUTCDay() });
    }),
  );
});

test.each([
  [{ year: 2018, month: 2, day: 29 }],
  [{ year: 2018, month: 13, day: 1 }],
  [{ year: 0, month: 1, day: 1 }],
  [{ year: 10_000, month: 1, day: 1 }],
  [{ year: 2018, month: 1, day: 1, hour: 24 }],
])('there is no time %j', (parts) => {
  expect(ticksFromParts(parts)).toBeUndefined();
});

test.each([
  ['2016-01-31', 1, '2016-02-29'],
  ['2016-03-31', -1, '2016-02-29'],
  ['2016-02-29', 12, '2017-02-28'],
  ['2016-01-15', -13, '2014-12-15'],
])('%s and %i months is %s', (date, months, expected) => {
  expect(addMonths(ticksOfDate(date), months)).toBe(ticksOfDate(expected));
});

test('months beyond the year 9999 are undefined', () => {
  expect(addMonths(MAX_TICKS, 1)).toBeUndefined();
});

test('the start of day, hour and month', () => {
  const ticks = ticksFromParts({ year: 2018, month: 3, day: 15, hour: 13, minute: 27, fraction: 5 }) ?? 0n;
  expect(startOfDay(ticks)).toBe(ticksOfDate('2018-03-15'));
  expect(startOfHour(ticks)).toBe(ticksFromParts({ year: 2018, month: 3, day: 15, hour: 13 }));
  expect(startOfMonth(ticks)).toBe(ticksOfDate('2018-03-01'));
});

test('leap years', () => {
  expect([1900, 2000, 2024, 2025].map(isLeapYear)).toEqual([false, true, true, false]);
  expect([1, 2, 4, 12].map((month) => daysInMonth(2024, month))).toEqual([31, 29, 30, 31]);
});

function ticksOfDate(text: string): bigint {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return ticksFromParts({ year, month, day }) ?? -1n;
}
