import {
  doubleToString,
  escapeDataString,
  findCulture,
  formatGuid,
  formatNumber,
  formatTimeSpan,
  INVARIANT,
  parseDecimal,
  parseTimeSpan,
  unescapeDataString,
} from '@tandem/dotnet';
import { type JsonNumber, toDouble } from '@tandem/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const US = findCulture('en-US') ?? INVARIANT;

describe('formats of numbers', () => {
  test.each<readonly [JsonNumber, string, string]>([
    [1234567.891, 'N2', '1,234,567.89'],
    [-5, 'C', '($5.00)'],
    [0.1256, 'P1', '12.6 %'],
    [0, 'P', '0.00 %'],
    [42, 'D5', '00042'],
    [-1, 'X', 'FFFFFFFFFFFFFFFF'],
    [1234.5678, 'E2', '1.23E+003'],
    [1234.5678, 'G3', '1.23E+03'],
    [toDouble(1e21), 'G', '1E+21'],
    [2.5, 'F0', '3'],
    [9_007_199_254_740_993n, 'N0', '9,007,199,254,740,993'],
    [Number.NaN, 'N', 'NaN'],
    [-0.001, 'N2', '0.00'],
    [1234567, '#,##0,.0', '1,234.6'],
    [12, '.00', '12.00'],
    [5551234567, '(###) ###-####', '(555) 123-4567'],
    [0.5, '0%', '50%'],
    [0.001, '0;neg;zero', 'zero'],
    [1.5, "0.0 'kg'", '1.5 kg'],
    [123456, '0.00e+0', '1.23e+5'],
    [7, '\\#0', '#7'],
  ])('%s as %s is %s', (value, format, expected) => {
    expect(formatNumber(value, format, US)).toBe(expected);
  });

  test('a decimal keeps its digits', () => {
    expect(formatNumber(parseDecimal('5.00') ?? 0, 'G', US)).toBe('5.00');
  });

  test.each<readonly [JsonNumber, string]>([
    [1.5, 'D'],
    [1.5, 'X'],
    [1, 'R'],
    [1, 'Q'],
  ])('%s cannot be formatted as %s', (value, format) => {
    expect(() => formatNumber(value, format, US)).toThrow('is not a valid number format');
  });

  test('any format gives a text or is refused', () => {
    const formats = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.array(fc.constantFrom('0', '#', ',', '.', ';', '%', "'", '\\', 'E+0', 'x')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.double(), formats, (value, format) => {
        try {
          expect(typeof formatNumber(toDouble(value), format, US)).toBe('string');
        } catch (thrown) {
          expect(thrown).toMatchObject({ code: 'FormatInvalid' });
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('any double reads back from its text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(doubleToString(value))).toBe(value);
      }),
    );
  });
});

describe('time spans', () => {
  test.each([
    ['1268.00:00:00', 1268n * 864_000_000_000n],
    ['-10:20:30.5000000', -372_305_000_000n],
    ['00:00:00', 0n],
  ])('%s', (text, ticks) => {
    expect([formatTimeSpan(ticks), parseTimeSpan(text)]).toEqual([text, ticks]);
  });

  test.each(['', '24:00:00', '1:2:3:4', '00:60', 'x'])('%s is no time span', (text) => {
    expect(parseTimeSpan(text)).toBeUndefined();
  });

  test('any time span reads back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (ticks) => {
        expect(parseTimeSpan(formatTimeSpan(ticks))).toBe(ticks);
      }),
    );
  });
});

test('a GUID in every format', () => {
  const guid = '0f8fad5b-d9cb-469f-a165-70867728950e';
  expect(['N', 'd', 'B', 'P'].map((format) => formatGuid(guid, format))).toEqual([
    guid.replaceAll('-', ''),
    guid,
    `{${guid}}`,
    `(${guid})`,
  ]);
  expect(() => formatGuid(guid, 'Q')).toThrow('is not a valid guid format');
});

test('any text comes back from its escapes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(unescapeDataString(escapeDataString(text))).toBe(text);
    }),
  );
});
