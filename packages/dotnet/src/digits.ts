import { Decimal, Double, type JsonNumber } from '@tandem/kernel';

/** A finite number as decimal digits: its value is `0.digits × 10^point`. Zero has no digits. */
export interface Digits {
  readonly isNegative: boolean;
  /** Without zeros at either end. */
  readonly digits: string;
  readonly point: number;
}

/** Digits of a double that are certain; .NET formats with them unless more are asked for. */
const DOUBLE_PRECISION = 15;

export function digitsOf(value: JsonNumber, doublePrecision = DOUBLE_PRECISION): Digits {
  if (value instanceof Decimal) return fromDecimal(value);
  if (typeof value === 'bigint') return fromDecimal(new Decimal(value, 0));
  const double = value instanceof Double ? value.value : value;
  if (!(value instanceof Double) && Number.isInteger(value)) return fromDecimal(new Decimal(BigInt(value), 0));
  return fromDouble(double, doublePrecision);
}

function fromDecimal({ unscaled, scale }: Decimal): Digits {
  const text = (unscaled < 0n ? -unscaled : unscaled).toString();
  return trimmed(unscaled < 0n, text, text.length - scale);
}

function fromDouble(value: number, precision: number): Digits {
  const [mantissa = '', exponent = '0'] = Math.abs(value)
    .toExponential(precision - 1)
    .split('e');
  return trimmed(value < 0, mantissa.replace('.', ''), Number(exponent) + 1);
}

/** Rounds to a number of digits behind the point, halves away from zero; a negative number of them rounds before it. */
export function roundDigits(value: Digits, fractionDigits: number): Digits {
  const kept = value.point + fractionDigits;
  if (kept >= value.digits.length) return value;
  if (kept < 0) return { isNegative: value.isNegative, digits: '', point: 0 };
  const head = value.digits.slice(0, kept);
  if (value.digits.charAt(kept) < '5') return trimmed(value.isNegative, head, value.point);
  const raised = (BigInt(`0${head}`) + 1n).toString().padStart(kept, '0');
  return trimmed(value.isNegative, raised, value.point + raised.length - kept);
}

/** The digits before and behind the point, the latter filled up with zeros. */
export function splitDigits(value: Digits, fractionDigits: number): { readonly whole: string; readonly fraction: string } {
  const { digits, point } = value;
  const whole = point <= 0 ? '' : digits.slice(0, point).padEnd(point, '0');
  const fraction = point < 0 ? '0'.repeat(-point) + digits : digits.slice(Math.max(0, point));
  return { whole, fraction: fraction.padEnd(fractionDigits, '0') };
}

export function isZero(value: Digits): boolean {
  return value.digits === '';
}

function trimmed(isNegative: boolean, text: string, point: number): Digits {
  const leading = /^0*/.exec(text)?.[0].length ?? 0;
  const digits = text.slice(leading).replace(/0+$/, '');
  return digits === '' ? { isNegative, digits, point: 0 } : { isNegative, digits, point: point - leading };
}

const THREE: readonly number[] = [3];

/** Whether a separator stands between two digits, counted from the point; sizes of groups are counted from there, the last repeats. */
export function endsGroup(place: number, sizes: readonly number[] = THREE): boolean {
  const [first = 3, next = first] = sizes;
  return place > 0 && (place === first || (place > first && (place - first) % next === 0));
}
