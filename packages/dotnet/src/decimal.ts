import { Decimal, err, ok, type Result } from '@tandem/kernel';

/** Why a decimal operation has no result. */
export type DecimalFault = 'overflow' | 'divide-by-zero';

/** The largest unscaled value of .NET's 96-bit decimal. */
export const DECIMAL_MAX = 2n ** 96n - 1n;
const MAX_SCALE = 28;
const MAX_DIGITS = Math.log10(Number(DECIMAL_MAX));
/** Digits of a double that are certain. */
const DOUBLE_DIGITS = 15;

export function addDecimal(left: Decimal, right: Decimal): Result<Decimal, DecimalFault> {
  const scale = Math.max(left.scale, right.scale);
  return fitDecimal(unscaledAt(left, scale) + unscaledAt(right, scale), scale);
}

export function subtractDecimal(left: Decimal, right: Decimal): Result<Decimal, DecimalFault> {
  return addDecimal(left, new Decimal(-right.unscaled, right.scale));
}

export function multiplyDecimal(left: Decimal, right: Decimal): Result<Decimal, DecimalFault> {
  return fitDecimal(left.unscaled * right.unscaled, left.scale + right.scale);
}

/** Exact where possible, with no fewer digits than the scales ask for, else rounded once to the 28 or 29 digits that fit, without zeros behind. */
export function divideDecimal(left: Decimal, right: Decimal): Result<Decimal, DecimalFault> {
  if (right.unscaled === 0n) return err('divide-by-zero');
  const numerator = left.unscaled * 10n ** BigInt(right.scale);
  const denominator = right.unscaled * 10n ** BigInt(left.scale);
  for (let scale = highestScale(numerator, denominator); scale >= 0; scale--) {
    const scaled = numerator * 10n ** BigInt(scale);
    const quotient = divideHalfEven(scaled, denominator);
    if (magnitude(quotient) > DECIMAL_MAX) continue;
    const isExact = quotient * denominator === scaled;
    return ok(withoutZeros(new Decimal(quotient, scale), isExact ? Math.max(0, left.scale - right.scale) : 0));
  }
  return err('overflow');
}

/** The scale at which a quotient fits, or the one above it: doubles tell how long it is, but not how its digits end. */
function highestScale(numerator: bigint, denominator: bigint): number {
  const digits = Math.log10(Math.abs(Number(numerator) / Number(denominator)));
  return Math.max(0, Math.min(MAX_SCALE, Math.floor(MAX_DIGITS - digits) + 1));
}

/** The decimal of a double, as .NET makes it: of its first 15 digits, without zeros behind; undefined when it is too large or not finite. */
export function decimalOfDouble(value: number): Decimal | undefined {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential(DOUBLE_DIGITS - 1));
  if (match === null) return undefined;
  const [, sign, first = '', rest = '', exponent] = match;
  const unscaled = BigInt(sign + first + rest);
  const scale = rest.length - Number(exponent);
  const fitted = scale < 0 ? fitDecimal(unscaled * 10n ** BigInt(-scale), 0) : fitDecimal(unscaled, scale);
  return fitted.ok ? withoutZeros(fitted.value, 0) : undefined;
}

/** The remainder with the sign of the left side. */
export function remainderDecimal(left: Decimal, right: Decimal): Result<Decimal, DecimalFault> {
  if (right.unscaled === 0n) return err('divide-by-zero');
  const scale = Math.max(left.scale, right.scale);
  return fitDecimal(unscaledAt(left, scale) % unscaledAt(right, scale), scale);
}

/** Below zero, zero or above zero. */
export function compareDecimal(left: Decimal, right: Decimal): number {
  const scale = Math.max(left.scale, right.scale);
  const difference = unscaledAt(left, scale) - unscaledAt(right, scale);
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}

/** As .NET's `MidpointRounding`: the first two are for halves, the others for everything between two neighbours. */
export type DecimalRounding = 'to-even' | 'away-from-zero' | 'to-zero' | 'to-negative-infinity' | 'to-positive-infinity';

const DIVISIONS: Readonly<Record<DecimalRounding, (numerator: bigint, denominator: bigint) => bigint>> = {
  'to-even': divideHalfEven,
  'away-from-zero': divideHalfAway,
  'to-zero': (numerator, denominator) => numerator / denominator,
  'to-negative-infinity': divideDown,
  'to-positive-infinity': (numerator, denominator) => -divideDown(-numerator, denominator),
};

/** Rounds to a number of fractional digits, 0 or more. */
export function roundDecimal(value: Decimal, digits: number, rounding: DecimalRounding = 'to-even'): Decimal {
  if (value.scale <= digits) return value;
  return new Decimal(DIVISIONS[rounding](value.unscaled, 10n ** BigInt(value.scale - digits)), digits);
}

/** Blanks may stand around the number, and between it and a sign behind it; NUL characters may end the text. */
const DECIMAL_TEXT = /^[\t-\r ]*([+-]?)(\d[\d,]*(?:\.(\d*))?|\.(\d+))[\t-\r ]*([+-]?)[\t-\r ]*\0*$/;

/** More characters than any decimal needs. */
const MAX_LENGTH = 1000;

/** Reads a decimal, keeping its scale. Undefined for anything else, exponents included. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = text.length > MAX_LENGTH ? null : DECIMAL_TEXT.exec(text);
  if (match === null || (match[1] !== '' && match[5] !== '')) return undefined;
  const digits = (match[2] ?? '').replaceAll(',', '').replace('.', '');
  const scale = (match[3] ?? match[4] ?? '').length;
  const isNegative = match[1] === '-' || match[5] === '-';
  const value = fitDecimal(BigInt(digits) * (isNegative ? -1n : 1n), scale);
  return value.ok ? value.value : undefined;
}

/** The decimal nearest to an unscaled value of any size and scale, or overflow. */
export function fitDecimal(unscaled: bigint, scale: number): Result<Decimal, DecimalFault> {
  let dropped = Math.max(0, scale - MAX_SCALE);
  for (;;) {
    if (dropped > scale) return err('overflow');
    const rounded = dropped === 0 ? unscaled : divideHalfEven(unscaled, 10n ** BigInt(dropped));
    if (magnitude(rounded) <= DECIMAL_MAX) return ok(new Decimal(rounded, scale - dropped));
    dropped += Math.max(1, magnitude(rounded).toString().length - 29);
  }
}

/** Zeros are cut off by many at a time: each number of them that a decimal can have is a sum of these. */
const ZEROS = [16, 8, 4, 2, 1].map((count) => ({ count, power: 10n ** BigInt(count) }));

/** The same number without zeros at the end of its fraction, of which as many digits stay as `minScale` says. */
export function withoutZeros(value: Decimal, minScale = 0): Decimal {
  let { unscaled, scale } = value;
  if (unscaled % 10n !== 0n) return value;
  for (const { count, power } of ZEROS) {
    if (scale - count < minScale || unscaled % power !== 0n) continue;
    unscaled /= power;
    scale -= count;
  }
  return new Decimal(unscaled, scale);
}

function unscaledAt(value: Decimal, scale: number): bigint {
  return value.unscaled * 10n ** BigInt(scale - value.scale);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  const { quotient, comparison, away } = divided(numerator, denominator);
  return comparison > 0n || (comparison === 0n && quotient % 2n !== 0n) ? quotient + away : quotient;
}

function divideHalfAway(numerator: bigint, denominator: bigint): bigint {
  const { quotient, comparison, away } = divided(numerator, denominator);
  return comparison >= 0n ? quotient + away : quotient;
}

/** @param denominator above zero */
function divideDown(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

/** `comparison` tells whether the rest is below, at or above one half; `away` is the step away from zero. */
function divided(
  numerator: bigint,
  denominator: bigint,
): { readonly quotient: bigint; readonly comparison: bigint; readonly away: bigint } {
  const quotient = numerator / denominator;
  const rest = magnitude(numerator % denominator);
  return { quotient, comparison: rest * 2n - magnitude(denominator), away: numerator < 0n === denominator < 0n ? 1n : -1n };
}
