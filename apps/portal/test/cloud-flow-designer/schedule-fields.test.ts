import { fromPlain, toPlain } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { printMonthOccurrences, readMonthOccurrences } from '../../src/cloud-flow-designer/fields/month-occurrences.ts';
import { numbersOfText, textOfNumbers } from '../../src/cloud-flow-designer/fields/number-list.ts';
import { findTimeZones, timeZoneChoices } from '../../src/cloud-flow-designer/fields/time-zones.ts';

const MINUTES = { minimum: 0, maximum: 59 };

test.each([
  ['0, 30', [0, 30], true],
  ['15;45 45', [15, 45], true],
  ['7,', [7], true],
  ['', [], true],
  ['60', [60], false],
  ['0, 99', [0, 99], false],
  ['-1', ['-1'], false],
  ['1.5', ['1.5'], false],
  ['half past, 30', ['half past', 30], false],
])('the minutes %s are kept as %j; valid: %j', (text, items, isValid) => {
  expect(numbersOfText(text, MINUTES)).toEqual({ items, isValid });
});

test.each(['half past, 30', '60', '1.5'])('%s is shown again as it was typed', (text) => {
  expect(textOfNumbers(numbersOfText(text, MINUTES).items)).toBe(text);
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

const ZONES = timeZoneChoices(2026);
const INDIA = 'India Standard Time (UTC+05:30, Kolkata)';

test.each([
  ['Berlin', 'W. Europe Standard Time (UTC+01:00, Berlin)'],
  ['kolkata', INDIA],
  ['Calcutta', `${INDIA}: Calcutta`],
  ['New York', 'Eastern Standard Time (UTC-05:00, New York)'],
  ['Detroit', 'Eastern Standard Time (UTC-05:00, New York): Detroit'],
  ['  new_york ', 'Eastern Standard Time (UTC-05:00, New York)'],
  ['w europe', 'W. Europe Standard Time (UTC+01:00, Berlin)'],
  ['W. Europe Standard Time', 'W. Europe Standard Time (UTC+01:00, Berlin)'],
  ['St. Johns', 'Newfoundland Standard Time (UTC-03:30, St Johns)'],
  ['+5:30', INDIA],
  ['UTC+05:30', INDIA],
  ['gmt+0530', INDIA],
  ['\u22123:30', 'Newfoundland Standard Time (UTC-03:30, St Johns)'],
])('%s finds first %s', (text, label) => {
  expect(findTimeZones(ZONES, text)[0]?.label).toBe(label);
});

test('an offset finds the zones that have it before those that only begin like it', () => {
  const labels = findTimeZones(ZONES, '+1').map(({ label }) => label);
  expect(labels.slice(0, 4).every((label) => label.includes('UTC+01:00'))).toBe(true);
  expect(labels.at(-1)).toContain('UTC+1');
});

test('a text that names no zone finds none, and no text finds all', () => {
  expect(findTimeZones(ZONES, 'Middle Earth')).toEqual([]);
  expect(findTimeZones(ZONES, ' ')).toHaveLength(ZONES.length);
});
