import { fromPlain, toPlain } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { printMonthOccurrences, readMonthOccurrences } from '../../src/cloud-flow-designer/fields/month-occurrences.ts';
import { numbersOfText, textOfNumbers } from '../../src/cloud-flow-designer/fields/number-list.ts';
import { timeZoneChoices } from '../../src/cloud-flow-designer/fields/time-zones.ts';

const MINUTES = { minimum: 0, maximum: 59 };

test.each([
  ['0, 30', [0, 30]],
  ['15;45 45', [15, 45]],
  ['7,', [7]],
  ['', []],
  ['60', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['half past', undefined],
])('the minutes %s are read as %j', (text, numbers) => {
  expect(numbersOfText(text, MINUTES)).toEqual(numbers);
});

test('numbers that an export wrote as text are shown; what is no list is not', () => {
  expect(textOfNumbers(fromPlain(['7', 30]))).toBe('7, 30');
  expect(textOfNumbers('7')).toBeUndefined();
  expect(textOfNumbers(undefined)).toBe('');
});

test('days of a month are read in both forms and written as Logic Apps has them', () => {
  const rows = readMonthOccurrences(
    fromPlain([
      { dayOfWeek: 'friday', occurrence: '2' },
      { day: 'Sunday', occurrence: -1 },
    ]),
  );
  expect(rows).toEqual([
    { day: 'Friday', occurrence: 2 },
    { day: 'Sunday', occurrence: -1 },
  ]);
  expect(toPlain(printMonthOccurrences(rows ?? []) ?? null)).toEqual([
    { day: 'Friday', occurrence: 2 },
    { day: 'Sunday', occurrence: -1 },
  ]);
  expect(printMonthOccurrences([])).toBeUndefined();
});

test.each([[[{ day: 'Someday', occurrence: 1 }]], [[{ day: 'Monday', occurrence: 6 }]], ['Monday'], [{}]])(
  'rows cannot show %j',
  (value) => {
    expect(readMonthOccurrences(fromPlain(value))).toBeUndefined();
  },
);

test('time zones say how far they are from UTC without daylight saving, with the sign that people know', () => {
  const labels = new Map(timeZoneChoices(2026).map(({ value, label }) => [value, label]));
  expect(labels.get('UTC-11')).toBe('UTC-11');
  expect(labels.get('UTC')).toBe('UTC');
  expect(labels.get('Dateline Standard Time')).toBe('Dateline Standard Time (UTC-12:00)');
  expect(labels.get('W. Europe Standard Time')).toBe('W. Europe Standard Time (UTC+01:00, Berlin)');
  expect(labels.get('AUS Eastern Standard Time')).toBe('AUS Eastern Standard Time (UTC+10:00, Sydney)');
  expect(labels.get('Newfoundland Standard Time')).toBe('Newfoundland Standard Time (UTC-03:30, St Johns)');
});
