import {
  addDecimal,
  compareDecimal,
  divideDecimal,
  multiplyDecimal,
  parseDecimal,
  remainderDecimal,
  roundDecimal,
  subtractDecimal,
} from '@tandem/dotnet';
import { Decimal } from '@tandem/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const OPERATIONS = { '+': addDecimal, '-': subtractDecimal, '*': multiplyDecimal, '/': divideDecimal, '%': remainderDecimal } as const;

function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (value === undefined) throw new Error(`${text} is no decimal`);
  return value;
}

test.each([
  ['0.10', '+', '1', '1.10'],
  ['5.0000', '-', '5', '0.0000'],
  ['1.20', '*', '1.5', '1.800'],
  ['1', '/', '3', '0.3333333333333333333333333333'],
  ['6.0', '/', '3', '2.0'],
  ['2', '/', '3', '0.6666666666666666666666666667'],
  ['-7.5', '%', '2', '-1.5'],
  ['79228162514264337593543950335', '+', '0.4', '79228162514264337593543950335'],
] as const)('%s %s %s is %s', (left, operator, right, expected) => {
  const result = OPERATIONS[operator](decimal(left), decimal(right));
  expect(result.ok && result.value.toString()).toBe(expected);
});

test.each([
  ['79228162514264337593543950335', '+', '1', 'overflow'],
  ['70000000000000000000000000000', '*', '10', 'overflow'],
  ['1', '/', '0.0', 'divide-by-zero'],
  ['1', '%', '0', 'divide-by-zero'],
] as const)('%s %s %s is refused: %s', (left, operator, right, fault) => {
  expect(OPERATIONS[operator](decimal(left), decimal(right))).toEqual({ ok: false, error: fault });
});

const decimals = fc
  .tuple(fc.integer({ min: 1, max: 96 }), fc.integer({ min: 0, max: 28 }))
  .chain(([bits, scale]) =>
    fc.bigInt({ min: -(2n ** BigInt(bits)) + 1n, max: 2n ** BigInt(bits) - 1n }).map((unscaled) => new Decimal(unscaled, scale)),
  );

/** Every scale is tried from the largest on, and zeros are cut off one by one. */
function divideSlowly(left: Decimal, right: Decimal): Decimal | undefined {
  const [numerator, denominator] = [left.unscaled * 10n ** BigInt(right.scale), right.unscaled * 10n ** BigInt(left.scale)];
  for (let scale = 28; scale >= 0; scale--) {
    const scaled = numerator * 10n ** BigInt(scale);
    let [quotient, twice] = [scaled / denominator, (scaled % denominator) * 2n];
    if (twice < 0n) twice = -twice;
    const size = denominator < 0n ? -denominator : denominator;
    if (twice > size || (twice === size && quotient % 2n !== 0n)) quotient += numerator < 0n === denominator < 0n ? 1n : -1n;
    if (quotient >= 2n ** 96n || quotient <= -(2n ** 96n)) continue;
    const least = quotient * denominator === scaled ? Math.max(0, left.scale - right.scale) : 0;
    for (; scale > least && quotient % 10n === 0n; scale--) quotient /= 10n;
    return new Decimal(quotient, scale);
  }
  return undefined;
}

test('a quotient has all digits that fit, and no zeros behind them', () => {
  fc.assert(
    fc.property(decimals, decimals, (left, right) => {
      fc.pre(right.unscaled !== 0n);
      const result = divideDecimal(left, right);
      expect(result.ok ? result.value : undefined).toEqual(divideSlowly(left, right));
    }),
    { numRuns: Number(process.env['TANDEM_QUOTIENTS'] ?? 300) },
  );
});

describe('texts', () => {
  test.each([
    ['5.0000', '5.0000'],
    ['  +1,000 ', '1000'],
    ['200-', '-200'],
    ['.5', '0.5'],
    ['5.', '5'],
  ])('%s is read as %s', (text, expected) => {
    expect(parseDecimal(text)?.toString()).toBe(expected);
  });

  test.each(['', '3e-1', '(200)', '-1-', '1.2.3', '0x1', '79228162514264337593543950336'])('%s is no decimal', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  test('any decimal is read back from its text', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(parseDecimal(value.toString())).toEqual(value);
      }),
    );
  });
});

test('rounding goes to the even neighbour, or away from zero', () => {
  const halves = ['0.5', '1.5', '2.5', '-2.5'].map(decimal);
  expect(halves.map((half) => roundDecimal(half, 0).toString())).toEqual(['0', '2', '2', '-2']);
  expect(halves.map((half) => roundDecimal(half, 0, 'away-from-zero').toString())).toEqual(['1', '2', '3', '-3']);
});

test.each([
  ['to-zero', ['1', '-1', '2', '-2']],
  ['to-negative-infinity', ['1', '-2', '2', '-2']],
  ['to-positive-infinity', ['2', '-1', '2', '-2']],
] as const)('rounding %s goes one way for everything between two neighbours', (rounding, expected) => {
  const values = ['1.2', '-1.7', '2.0', '-2.0'].map(decimal);
  expect(values.map((value) => roundDecimal(value, 0, rounding).toString())).toEqual(expected);
});

test('comparison looks at the value, not at the scale', () => {
  expect([compareDecimal(decimal('1.50'), decimal('1.5')), compareDecimal(decimal('-1'), decimal('0.1'))]).toEqual([0, -1]);
});
