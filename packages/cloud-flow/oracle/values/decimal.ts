import { readNumberText } from './number-text.ts';
import { type DecimalValue, fail, type NumberValue } from './value.ts';

const LARGEST = 79228162514264337593543950335n;
const MAX_SCALE = 28;

const size = (value: bigint): bigint => (value < 0n ? -value : value);
const power = (exponent: number): bigint => 10n ** BigInt(exponent);

/** Division with halves to the even neighbour. */
function divideEven(dividend: bigint, divisor: bigint): bigint {
  const sign = dividend < 0n !== divisor < 0n ? -1n : 1n;
  const top = size(dividend);
  const bottom = size(divisor);
  const quotient = top / bottom;
  const twice = 2n * (top % bottom);
  const up = twice > bottom || (twice === bottom && quotient % 2n === 1n);
  return sign * (up ? quotient + 1n : quotient);
}

/** A decimal of 96 bits; digits that do not fit behind the point are rounded. @throws Fault when the whole part does not fit */
export function decimal(digits: bigint, scale: number): DecimalValue {
  for (let cut = Math.max(0, scale - MAX_SCALE); cut <= scale; cut++) {
    const rounded = cut === 0 ? digits : divideEven(digits, power(cut));
    if (size(rounded) <= LARGEST) return { kind: 'decimal', digits: rounded, scale: scale - cut };
  }
  return fail('the decimal does not fit into 96 bits');
}

export function decimalOfText(text: string): DecimalValue | undefined {
  const parts = readNumberText(text, { exponent: false, trailingSign: true });
  if (parts === undefined) return undefined;
  const digits = BigInt(`${parts.whole}${parts.fraction}`);
  return decimal(parts.isNegative ? -digits : digits, parts.fraction.length);
}

/** .NET's conversion of a double: 15 significant digits, no zeros at the end. */
export function decimalOfFloat(value: number): DecimalValue {
  if (!Number.isFinite(value)) fail('no decimal');
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  let digits = BigInt(mantissa.replace('.', ''));
  let scale = 14 - Number(exponent);
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale--;
  }
  return scale < 0 ? decimal(digits * power(-scale), 0) : scale > 400 ? decimal(0n, 0) : trimmed(decimal(digits, scale));
}

function trimmed(value: DecimalValue): DecimalValue {
  let { digits, scale } = value;
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale--;
  }
  return { kind: 'decimal', digits, scale };
}

export function toDecimal(value: NumberValue): DecimalValue {
  if (value.kind === 'decimal') return value;
  return value.kind === 'int' ? decimal(value.value, 0) : decimalOfFloat(value.value);
}

function aligned(left: DecimalValue, right: DecimalValue): [bigint, bigint, number] {
  const scale = Math.max(left.scale, right.scale);
  return [left.digits * power(scale - left.scale), right.digits * power(scale - right.scale), scale];
}

export function addDecimals(left: DecimalValue, right: DecimalValue): DecimalValue {
  const [a, b, scale] = aligned(left, right);
  return decimal(a + b, scale);
}

export function subtractDecimals(left: DecimalValue, right: DecimalValue): DecimalValue {
  const [a, b, scale] = aligned(left, right);
  return decimal(a - b, scale);
}

export function multiplyDecimals(left: DecimalValue, right: DecimalValue): DecimalValue {
  return decimal(left.digits * right.digits, left.scale + right.scale);
}

/** The fewest places, from the difference of the scales up, that hold the quotient exactly; else as many as fit. */
export function divideDecimals(left: DecimalValue, right: DecimalValue): DecimalValue {
  if (right.digits === 0n) fail('division by zero');
  for (let scale = Math.max(0, left.scale - right.scale); scale <= MAX_SCALE; scale++) {
    const shifted = left.digits * power(scale + right.scale - left.scale);
    if (shifted % right.digits === 0n) return decimal(shifted / right.digits, scale);
  }
  for (let scale = MAX_SCALE; scale >= 0; scale--) {
    const shift = scale + right.scale - left.scale;
    const rounded =
      shift >= 0 ? divideEven(left.digits * power(shift), right.digits) : divideEven(left.digits, right.digits * power(-shift));
    if (size(rounded) <= LARGEST) return trimmed({ kind: 'decimal', digits: rounded, scale });
  }
  return fail('the decimal does not fit into 96 bits');
}

/** The sign of the dividend. */
export function remainderOfDecimals(left: DecimalValue, right: DecimalValue): DecimalValue {
  if (right.digits === 0n) fail('division by zero');
  const [a, b, scale] = aligned(left, right);
  return decimal(a % b, scale);
}

export function compareDecimals(left: DecimalValue, right: DecimalValue): number {
  const [a, b] = aligned(left, right);
  return a < b ? -1 : a > b ? 1 : 0;
}
