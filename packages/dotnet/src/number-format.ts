import { Decimal, Double, formatDouble, type JsonNumber } from '@tandem/kernel';
import type { Culture, NumberPatterns } from './culture.ts';
import { formatCustomNumber } from './custom-number-format.ts';
import { type Digits, digitsOf, endsGroup, isZero, roundDigits, splitDigits } from './digits.ts';
import { formatFault } from './format-fault.ts';

/**
 * A number as text in a .NET standard format (`C D E F G N P R X` with a precision) or custom format (`#,##0.00`).
 *
 * @throws TandemError `FormatInvalid`
 */
export function formatNumber(value: JsonNumber, format: string, culture: Culture): string {
  const special = notFinite(value, culture.numbers);
  if (special !== undefined) return special;
  if (format === '') return generalFormat(value, undefined, culture.numbers);
  const standard = /^([A-Za-z])(\d{0,9})$/.exec(format);
  if (standard === null) return formatCustomNumber(digitsOf(value), format, culture.numbers);
  const precision = standard[2] === '' ? undefined : Math.min(Number(standard[2]), MAX_PRECISION);
  return standardFormat({ value, letter: standard[1] ?? '', precision, format, patterns: culture.numbers });
}

/** Digits that a format may ask for; more would only be zeros. */
const MAX_PRECISION = 1000;
const DEFAULT_DIGITS = 2;

function notFinite(value: JsonNumber, patterns: NumberPatterns): string | undefined {
  if (typeof value !== 'number' || Number.isFinite(value)) {
    if (!(value instanceof Double) || Number.isFinite(value.value)) return undefined;
  }
  const double = value instanceof Double ? value.value : value;
  if (Number.isNaN(double)) return patterns.notANumber;
  return double > 0 ? patterns.infinity : patterns.negativeSign + patterns.infinity;
}

interface Request {
  readonly value: JsonNumber;
  readonly letter: string;
  readonly precision: number | undefined;
  readonly format: string;
  readonly patterns: NumberPatterns;
}

function standardFormat(request: Request): string {
  const { value, letter, precision, patterns } = request;
  switch (letter.toUpperCase()) {
    case 'C':
      return currency(digitsOf(value), precision ?? patterns.currencyDigits, patterns);
    case 'F':
      return signed(roundDigits(digitsOf(value), precision ?? DEFAULT_DIGITS), patterns, (rounded) =>
        fixed(rounded, precision ?? DEFAULT_DIGITS, { point: patterns.decimalSeparator, group: '' }),
      );
    case 'N':
      return signed(roundDigits(digitsOf(value), precision ?? DEFAULT_DIGITS), patterns, (rounded) =>
        fixed(rounded, precision ?? DEFAULT_DIGITS, {
          point: patterns.decimalSeparator,
          group: patterns.groupSeparator,
          sizes: patterns.groupSizes,
        }),
      );
    case 'P':
      return percent(digitsOf(value), precision ?? DEFAULT_DIGITS, patterns);
    case 'E':
      return exponential(digitsOf(value, 17), { letter, precision: precision ?? 6, minExponentDigits: 3 }, patterns);
    case 'G':
      return generalFormat(value, precision || undefined, patterns, letter === 'g' ? 'e' : 'E');
    case 'R':
      if (isInteger(value) || value instanceof Decimal) throw formatFault(request.format, 'number');
      return generalFormat(value, undefined, patterns);
    case 'D':
      return wholeNumber(request, (size) => size.toString().padStart(precision ?? 0, '0'));
    case 'X':
      return hexadecimal(request);
    default:
      throw formatFault(request.format, 'number');
  }
}

interface Separators {
  readonly point: string;
  readonly group: string;
  readonly sizes?: readonly number[] | undefined;
}

function fixed(value: Digits, digits: number, { point, group, sizes }: Separators): string {
  const { whole, fraction } = splitDigits(value, digits);
  return grouped(whole === '' ? '0' : whole, group, sizes) + (digits > 0 ? point + fraction : '');
}

function grouped(whole: string, separator: string, sizes: readonly number[] | undefined): string {
  if (separator === '') return whole;
  return Array.from(whole, (digit, index) => digit + (endsGroup(whole.length - 1 - index, sizes) ? separator : '')).join('');
}

function signed(value: Digits, patterns: NumberPatterns, format: (value: Digits) => string): string {
  return (value.isNegative && !isZero(value) ? patterns.negativeSign : '') + format(value);
}

function currency(value: Digits, digits: number, patterns: NumberPatterns): string {
  const rounded = roundDigits(value, digits);
  const number = fixed(rounded, digits, {
    point: patterns.currencyDecimalSeparator,
    group: patterns.currencyGroupSeparator,
    sizes: patterns.groupSizes,
  });
  return fill(rounded.isNegative && !isZero(rounded) ? patterns.negativeCurrency : patterns.positiveCurrency, number, patterns);
}

function percent(value: Digits, digits: number, patterns: NumberPatterns): string {
  const rounded = roundDigits(isZero(value) ? value : { ...value, point: value.point + 2 }, digits);
  const number = fixed(rounded, digits, { point: patterns.decimalSeparator, group: patterns.groupSeparator, sizes: patterns.groupSizes });
  return fill(rounded.isNegative && !isZero(rounded) ? patterns.negativePercent : patterns.positivePercent, number, patterns);
}

function fill(pattern: string, number: string, patterns: NumberPatterns): string {
  return pattern.replace(/[n$-]/g, (mark) => (mark === 'n' ? number : mark === '$' ? patterns.currencySymbol : patterns.negativeSign));
}

interface ExponentForm {
  readonly letter: string;
  readonly precision: number;
  readonly minExponentDigits: number;
}

function exponential(value: Digits, { letter, precision, minExponentDigits }: ExponentForm, patterns: NumberPatterns): string {
  const rounded = roundDigits(value, precision + 1 - value.point);
  const mantissa = fixed({ ...rounded, point: isZero(rounded) ? 0 : 1 }, precision, { point: patterns.decimalSeparator, group: '' });
  const exponent = isZero(rounded) ? 0 : rounded.point - 1;
  return signed(rounded, patterns, () => mantissa + letter + exponentText(exponent, minExponentDigits));
}

function exponentText(exponent: number, minDigits: number): string {
  return `${exponent < 0 ? '-' : '+'}${Math.abs(exponent).toString().padStart(minDigits, '0')}`;
}

function generalFormat(value: JsonNumber, precision: number | undefined, patterns: NumberPatterns, letter = 'E'): string {
  if (precision === undefined)
    return shortest(value).replace('.', patterns.decimalSeparator).replace(/^-/, patterns.negativeSign).replace('E', letter);
  const digits = digitsOf(value);
  const rounded = roundDigits(digits, precision - digits.point);
  const exponent = rounded.point - 1;
  if (exponent >= precision || exponent < -5) {
    const form = { letter, precision: Math.max(0, rounded.digits.length - 1), minExponentDigits: 2 };
    return exponential(rounded, form, patterns);
  }
  const fractionDigits = Math.max(0, rounded.digits.length - rounded.point);
  return signed(rounded, patterns, () => fixed(rounded, fractionDigits, { point: patterns.decimalSeparator, group: '' }));
}

function shortest(value: JsonNumber): string {
  if (value instanceof Double) return formatDouble(value.value);
  return typeof value === 'number' && !Number.isInteger(value) ? formatDouble(value) : value.toString();
}

function isInteger(value: JsonNumber): value is number | bigint {
  return typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value));
}

function wholeNumber(request: Request, format: (size: bigint) => string): string {
  const { value } = request;
  if (!isInteger(value)) throw formatFault(request.format, 'number');
  const exact = BigInt(value);
  return exact < 0n ? request.patterns.negativeSign + format(-exact) : format(exact);
}

/** Negative numbers as 64-bit two's complement. */
function hexadecimal(request: Request): string {
  const { value, letter, precision } = request;
  if (!isInteger(value)) throw formatFault(request.format, 'number');
  const text = BigInt.asUintN(64, BigInt(value))
    .toString(16)
    .padStart(precision ?? 0, '0');
  return letter === 'X' ? text.toUpperCase() : text;
}
