import { type Culture, EN_US, findCulture } from '@tandem/dotnet';
import { ExpressionError } from '../expression-error.ts';

/** A number as it was written: `digits × 10^exponent`. */
export interface NumberText {
  readonly isNegative: boolean;
  readonly digits: bigint;
  readonly exponent: number;
}

export interface NumberTextOptions {
  readonly culture: Culture;
  readonly allowsTrailingSign?: boolean;
  readonly allowsPoint?: boolean;
}

/** More characters than any number needs. */
const MAX_LENGTH = 1000;

/** An exponent from which on every number is infinite or zero; a longer one says no more. */
const ENDLESS = 1e9;

/** Reads a number with blanks around it and NUL characters behind it, a sign, group separators anywhere among its digits, a point and an exponent. */
export function readNumberText(text: string, options: NumberTextOptions): NumberText | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const { decimalSeparator, groupSeparator } = options.culture.numbers;
  const plain = trimNumber(text.replace(/\0+$/, ''))
    .replaceAll('.', decimalSeparator === '.' ? '.' : '\u0000')
    .replaceAll(decimalSeparator, '.');
  const group = groupSeparator === '.' ? '\u0000' : groupSeparator;
  const match = /^([+-]?)(\d?)([^.eE+-]*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?[\t-\r ]*([+-]?)$/.exec(plain);
  if (match === null) return undefined;
  const [, sign = '', first = '', groupedText = '', fraction, exponent = '0', trailing = ''] = match;
  const grouped = trailing === '' ? groupedText : trimNumber(groupedText);
  const whole = first + (first === '' ? grouped : withoutGroups(grouped, group));
  if (!/^\d*$/.test(whole) || whole + (fraction ?? '') === '') return undefined;
  if (fraction !== undefined && options.allowsPoint === false) return undefined;
  if (trailing !== '' && (sign !== '' || options.allowsTrailingSign !== true)) return undefined;
  return {
    isNegative: sign === '-' || trailing === '-',
    digits: BigInt(whole + (fraction ?? '')),
    exponent: Math.max(-ENDLESS, Math.min(Number(exponent), ENDLESS)) - (fraction ?? '').length,
  };
}

/** Takes off the blanks that .NET passes over around a number. */
export function trimNumber(text: string): string {
  return text.replace(/^[\t-\r ]+|[\t-\r ]+$/g, '');
}

/** Where the separator is a blank that does not break, a plain blank is one, too, as in .NET. */
function withoutGroups(digits: string, separator: string): string {
  const bare = digits.replaceAll(separator, '');
  return separator === '\u00a0' ? bare.replaceAll(' ', '') : bare;
}

/** Powers of ten beyond this are out of reach of every kind of number. */
const MAX_EXPONENT = 400;

export function doubleOfNumberText({ isNegative, digits, exponent }: NumberText): number {
  const size = Number(`${digits}e${exponent}`);
  return isNegative ? -size : size;
}

/** The exact integer, or undefined when there is a fraction or too many digits. */
export function integerOfNumberText({ isNegative, digits, exponent }: NumberText): bigint | undefined {
  if (digits === 0n) return 0n;
  if (Math.abs(exponent) > MAX_EXPONENT) return undefined;
  const scale = 10n ** BigInt(Math.abs(exponent));
  if (exponent < 0 && digits % scale !== 0n) return undefined;
  const size = exponent < 0 ? digits / scale : digits * scale;
  return isNegative ? -size : size;
}

/** NaN or an infinity by its name in the culture, in any case and with a sign; in most cultures infinity is only known as ∞. */
export function specialNumber(text: string, { numbers }: Culture): number | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const [, sign = '', word = ''] = /^([+-]?)(.*)$/s.exec(trimNumber(text).toLowerCase()) ?? [];
  if (word === numbers.notANumber.toLowerCase()) return Number.NaN;
  if (word !== numbers.infinity.toLowerCase()) return undefined;
  return sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** @throws ExpressionError for a locale that is not known */
export function cultureNamed(locale: string | undefined, functionName: string): Culture {
  if (locale === undefined) return EN_US;
  const culture = findCulture(locale);
  if (culture !== undefined) return culture;
  throw new ExpressionError(
    `The function '${functionName}' does not know the locale '${locale}'. Use one such as 'en-US', 'de-DE' or 'fr'.`,
  );
}
