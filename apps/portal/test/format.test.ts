import { expect, it } from 'vitest';
import { createFormats } from '../src/i18n/format.ts';

const ENGLISH = createFormats('en-US');
const GERMAN = createFormats('de-DE');
const NOON = new Date(2026, 10, 25, 12, 0, 0).getTime();

it.each([
  [0, '0 ms', '0 ms'],
  [999, '999 ms', '999 ms'],
  [1500, '1.5 s', '1,5 s'],
  [61_000, '1 min 1 s', '1 min 1 s'],
  [1_800_000, '30 min', '30 min'],
  [3_600_000, '1 h', '1 h'],
  [172_800_000, '2 d', '2 d'],
  [3_660_000, '1 h 1 min', '1 h 1 min'],
  [90_000_000, '1 d 1 h', '1 d 1 h'],
])('prints %d milliseconds as %s and %s', (ms, english, german) => {
  expect([ENGLISH.duration(ms), GERMAN.duration(ms)]).toEqual([english, german]);
});

it.each([
  [0, '0 B', '0 B'],
  [999, '999 B', '999 B'],
  [1500, '1.5 kB', '1,5 kB'],
  [16_000_000, '16.0 MB', '16,0 MB'],
])('prints %d bytes as %s and %s', (count, english, german) => {
  expect([ENGLISH.bytes(count), GERMAN.bytes(count)]).toEqual([english, german]);
});

it('prints numbers by the rules of the region', () => {
  expect(ENGLISH.number(12_345.6)).toBe('12,345.6');
  expect(GERMAN.number(12_345.6)).toBe('12.345,6');
  expect(createFormats('de-CH').number(12_345.6)).toMatch(/^12.345\.6$/);
});

it('names the year of a moment only when it is another one', () => {
  expect(ENGLISH.moment(NOON, { now: NOON })).not.toContain('2026');
  expect(ENGLISH.moment(NOON, { now: NOON, isFull: true })).toContain('2026');
  expect(GERMAN.moment(NOON, { now: new Date(2027, 0, 1).getTime() })).toContain('2026');
});

it.each([
  [-5 * 60_000, '5 minutes ago', 'vor 5 Minuten'],
  [2 * 3_600_000, 'in 2 hours', 'in 2 Stunden'],
  [-86_400_000, 'yesterday', 'gestern'],
])('tells %d ms from now as %s and %s', (ms, english, german) => {
  expect([ENGLISH.relative(NOON + ms, NOON), GERMAN.relative(NOON + ms, NOON)]).toEqual([english, german]);
});
