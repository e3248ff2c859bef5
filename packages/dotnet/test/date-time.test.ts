import { findCulture, formatDateTime, INVARIANT, parseDateTime, parseDateTimeExact } from '@tandem/dotnet';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const NOON = ticksOf('2026-02-28T12:05:09.12Z');

function ticksOf(text: string): bigint {
  return parseDateTime(text)?.ticks ?? -1n;
}

describe('formats', () => {
  test.each([
    ['o', '2026-02-28T12:05:09.1200000Z'],
    ['d', '2/28/2026'],
    ['F', 'Saturday, February 28, 2026 12:05:09 PM'],
    ['', '2/28/2026 12:05:09 PM'],
    ['r', 'Sat, 28 Feb 2026 12:05:09 GMT'],
    ['u', '2026-02-28 12:05:09Z'],
    ["h 'o''clock'", "h o'clock".replace('h', '12').replace("'", '')],
    ['ss.FFF', '09.12'],
    ['ss.fff', '09.120'],
    ['%M', '2'],
    ['\\d\\e d', 'de 28'],
    ['yyyyK', '2026Z'],
    ['zzz', '+00:00'],
  ])('%s', (format, expected) => {
    expect(formatDateTime(NOON, format, { kind: 'utc' })).toBe(expected);
  });

  test.each(['q', '%', 'yyyy%', "yyyy 'open", 'ffffffff', 'dd\\'])('%s is refused', (format) => {
    expect(() => formatDateTime(NOON, format)).toThrow('is not a valid date format');
  });

  test('an offset is shown, and taken off where the format is in UTC', () => {
    const texts = ['o', 'zz', 'r', 'u'].map((format) => formatDateTime(NOON, format, { offsetMinutes: -330 }));
    expect(texts).toEqual(['2026-02-28T12:05:09.1200000-05:30', '-05', 'Sat, 28 Feb 2026 17:35:09 GMT', '2026-02-28 17:35:09Z']);
  });

  test('a fraction of zero takes its point away', () => {
    expect(formatDateTime(ticksOf('2026-02-28'), 'ss.FF')).toBe('00');
  });
});

describe('reading', () => {
  test.each([
    ['2018-03-15T13:27:36.12345678Z', '2018-03-15T13:27:36.1234568Z'],
    ['2018-03-15 13:27', '2018-03-15T13:27:00.0000000'],
    ['2018-03-15T13:27:36+0530', '2018-03-15T07:57:36.0000000Z'],
    ['3/5/2018 1:02 am', '2018-03-05T01:02:00.0000000'],
    ['3/5/2018 12:00:00 AM', '2018-03-05T00:00:00.0000000'],
    ['5 Mar 2018', '2018-03-05T00:00:00.0000000'],
    ['Monday, March 5, 2018 5:06 PM', '2018-03-05T17:06:00.0000000'],
    ['Mon, 05 Mar 2018 10:00:00 GMT', '2018-03-05T10:00:00.0000000Z'],
    ['12/31/49', '2049-12-31T00:00:00.0000000'],
    ['12/31/50', '1950-12-31T00:00:00.0000000'],
    ['March 5', '2026-03-05T00:00:00.0000000'],
    ['3 PM', '2026-02-28T15:00:00.0000000'],
  ])('%s', (text, expected) => {
    const value = parseDateTime(text, { nowTicks: NOON });
    expect(value && formatDateTime(value.ticks, 'o', { kind: value.kind })).toBe(expected);
  });

  test.each([
    '',
    ' ',
    'abc',
    '20180315',
    '15/03/2018',
    '2018-02-30',
    '2018-03-15T24:00:00',
    '2018-03-15T13:60',
    'Tuesday, March 5, 2018',
    '13:00 PM',
    '1/2/3/4',
    '2018-03-15T10:00:00+15:00',
    'x'.repeat(1_000_000),
    ' '.repeat(1_000_000),
  ])('%# is no date', (text) => {
    expect(parseDateTime(text)).toBeUndefined();
  });

  test('numbers stand in the order of the culture', () => {
    const texts = ['en-GB', 'de-DE', 'fr-FR', 'ja-JP'].map((name) => {
      const culture = findCulture(name) ?? INVARIANT;
      return parseDateTime(formatDateTime(NOON, 'd', { culture }), { culture })?.ticks;
    });
    expect(texts).toEqual(Array.from({ length: 4 }, () => ticksOf('2026-02-28')));
  });
});

describe('exact reading', () => {
  test.each([
    ['20180315', 'yyyyMMdd', '2018-03-15T00:00:00.0000000'],
    ['15-Mar-18 01:02:03.4 PM', 'dd-MMM-yy hh:mm:ss.f tt', '2018-03-15T13:02:03.4000000'],
    ['2018-03-15T13:27:36+02:00', "yyyy-MM-dd'T'HH:mm:ssK", '2018-03-15T11:27:36.0000000Z'],
    ['3/15/2018', 'd', '2018-03-15T00:00:00.0000000'],
  ])('%s as %s', (text, format, expected) => {
    const value = parseDateTimeExact(text, format, findCulture('en-us') ?? INVARIANT);
    expect(value && formatDateTime(value.ticks, 'o', { kind: value.kind })).toBe(expected);
  });

  test.each([
    ['2018-3-15', 'yyyy-MM-dd'],
    ['2018-03-15 ', 'yyyy-MM-dd'],
    ['2018-02-30', 'yyyy-MM-dd'],
    ['Mrz', 'MMM'],
  ])('%s is not in the format %s', (text, format) => {
    expect(parseDateTimeExact(text, format, INVARIANT)).toBeUndefined();
  });
});

test.each(['o', 'yyyy-MM-dd HH:mm:ss.fffffff', 'dddd, d MMMM yyyy HH:mm:ss.fffffff'])(
  'any time comes back from the format %s',
  (format) => {
    fc.assert(
      fc.property(fc.bigInt({ min: ticksOf('1000-01-01'), max: ticksOf('9999-12-31') }), (ticks) => {
        const text = formatDateTime(ticks, format);
        expect(parseDateTime(text)?.ticks).toBe(ticks);
        expect(parseDateTimeExact(text, format, INVARIANT)?.ticks).toBe(ticks);
      }),
    );
  },
);

test('a culture is found by its name in any case, or by its language', () => {
  expect(['EN-us', 'de', 'de-AT', 'fr_CA', '', 'zz'].map((name) => findCulture(name)?.name)).toEqual([
    'en-US',
    'de-DE',
    'de-AT',
    'fr-CA',
    '',
    undefined,
  ]);
});
