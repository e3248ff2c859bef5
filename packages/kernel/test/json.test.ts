import {
  Decimal,
  Double,
  equalJson,
  formatDouble,
  fromPlain,
  type JsonObject,
  parseJson,
  printJson,
  type TandemError,
} from '@tandem/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('lossless JSON', () => {
  test.each([
    '5',
    '5.0',
    '-0.0',
    '9223372036854775807',
    '1E+16',
    '0.0001',
    '1E-05',
    '"a\\u0001b"',
    '[]',
    '{}',
    '{"2":1,"1":{"f":5.0}}',
    '{"__proto__":{"x":1}}',
  ])('%s prints back as it was read', (text) => {
    expect(printJson(parseJson(text))).toBe(text);
  });

  test('a repeated key keeps its last value and moves to the end', () => {
    expect(printJson(parseJson('{"a":1,"b":2,"a":3}'))).toBe('{"b":2,"a":3}');
  });

  test('keys are found without regard to case, an exact match first', () => {
    const object = parseJson('{"aAa":1,"AaA":2}') as JsonObject;
    expect([object.get('aaa'), object.get('AaA')]).toEqual([1, 2]);
  });

  test('__proto__ is a key like any other', () => {
    parseJson('{"__proto__":{"polluted":true}}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each([
    ['{"a":}', 'JsonInvalid'],
    ['[1,]', 'JsonInvalid'],
    ['01', 'JsonInvalid'],
    ['', 'JsonInvalid'],
    ['"\\x"', 'JsonInvalid'],
    ['['.repeat(100_000), 'JsonTooDeep'],
  ])('%j is refused with a code', (text, code) => {
    expect(() => parseJson(text)).toThrow(expect.objectContaining({ code }) as TandemError);
  });

  test('an error names line and column', () => {
    expect(() => parseJson('{\n  "a": x\n}')).toThrow('line 2, column 8');
  });

  test('numbers compare by value across kinds', () => {
    expect(equalJson(new Double(5), 5)).toBe(true);
    expect(equalJson(new Decimal(50n, 1), 5)).toBe(true);
    expect(equalJson(2n ** 62n, 2n ** 62n + 1n)).toBe(false);
    const twice = parseJson('{"a":1,"A":1}');
    const other = parseJson('{"a":1,"b":2}');
    expect([equalJson(twice, other), equalJson(other, twice)]).toEqual([false, false]);
    expect(printJson([new Decimal(5n, 0), new Decimal(50n, 1)])).toBe('[5.0,5.0]');
  });

  test('doubles print as .NET prints them', () => {
    expect([9.223372036854776e18, 5e-324, 123456789012345.6, 1e15, 0.1 + 0.2].map(formatDouble)).toEqual([
      '9.223372036854776E+18',
      '5E-324',
      '123456789012345.6',
      '1E+15',
      '0.30000000000000004',
    ]);
  });

  test('whatever JSON.stringify writes reads back equal', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(equalJson(parseJson(printJson(parseJson(text))), fromPlain(JSON.parse(text)))).toBe(true);
      }),
    );
  });
});
