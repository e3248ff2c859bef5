import { parseDecimal, withoutZeros } from '@tandem/dotnet';
import { Decimal, formatDouble } from '@tandem/kernel';
import { invariantDigits } from './culture.ts';
import type { DesktopValue, Numeric } from './value.ts';

export function isNumericValue(value: DesktopValue): value is Numeric {
  return typeof value === 'number' || value instanceof Decimal;
}

/** The canonical form of a decimal: an integer in the safe range is a `number`, anything else has no trailing zeros. */
export function canonical(value: Decimal): Numeric {
  const shortest = value.scale === 0 ? value : withoutZeros(value);
  const small = Number(shortest.unscaled);
  return shortest.scale === 0 && Number.isSafeInteger(small) ? small + 0 : shortest;
}

export function asDecimal(value: Numeric): Decimal {
  return typeof value === 'number' ? new Decimal(BigInt(value), 0) : value;
}

/** A Numeric from a JavaScript number with or without a fraction; undefined when it is no number that a decimal can hold. */
export function numeric(value: number): Numeric | undefined {
  if (Number.isSafeInteger(value)) return value + 0;
  return Number.isFinite(value) ? readNumber(formatDouble(value)) : undefined;
}

/** Reads a number as people write it in the current culture; undefined for anything else. */
export function readLocalNumber(text: string): Numeric | undefined {
  return readNumber(invariantDigits(text));
}

const EXPONENT = /^\s*([+-]?[\d.,]+)[eE]([+-]?\d{1,3})\s*$/;

/** Reads a number as scripts and JSON write it, whatever the culture: signs, thousands separators and exponents; undefined for anything else. */
export function readNumber(text: string): Numeric | undefined {
  const match = EXPONENT.exec(text);
  const mantissa = parseDecimal(match?.[1] ?? text);
  if (mantissa === undefined) return undefined;
  return match === null ? canonical(mantissa) : scaled(mantissa, Number(match[2]));
}

const MAX_DIGITS = 29;

function scaled(mantissa: Decimal, exponent: number): Numeric | undefined {
  const scale = mantissa.scale - exponent;
  if (scale < -MAX_DIGITS || scale > MAX_DIGITS * 2) return undefined;
  const whole = parseDecimal(
    scale >= 0 ? new Decimal(mantissa.unscaled, scale).toString() : `${mantissa.unscaled * 10n ** BigInt(-scale)}`,
  );
  return whole === undefined ? undefined : canonical(whole);
}

/** The nearest JavaScript number. */
export function toDoubleNumber(value: Numeric): number {
  return typeof value === 'number' ? value : Number(value.toString());
}

export function compareNumeric(left: Numeric, right: Numeric): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const a = asDecimal(left);
  const b = asDecimal(right);
  const scale = Math.max(a.scale, b.scale);
  const difference = a.unscaled * 10n ** BigInt(scale - a.scale) - b.unscaled * 10n ** BigInt(scale - b.scale);
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}
