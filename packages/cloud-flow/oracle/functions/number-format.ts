import { formatDecimal } from '../values/number-text.ts';
import { fail, type NumberValue, string, type Value } from '../values/value.ts';
import { at, cultureAt, eager, type FunctionGroup, numberOf, textAt } from './definition.ts';

/** The size of a number with so many places, halves away from zero; zero has no sign. */
function fixed(value: NumberValue, places: number, shift: number): { readonly digits: string; readonly isNegative: boolean } {
  const { unscaled, scale } = digitsOf(value);
  const size = (unscaled < 0n ? -unscaled : unscaled) * 10n ** BigInt(shift + places);
  const divisor = 10n ** BigInt(scale);
  const rounded = (2n * size + divisor) / (2n * divisor);
  const isNegative = unscaled < 0n && rounded > 0n;
  const text = rounded.toString().padStart(places + 1, '0');
  return { digits: places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`, isNegative };
}

function digitsOf(value: NumberValue): { readonly unscaled: bigint; readonly scale: number } {
  if (value.kind === 'int') return { unscaled: value.value, scale: 0 };
  if (value.kind === 'decimal') return { unscaled: value.digits, scale: value.scale };
  return leadingDigits(value.value);
}

/** A float counts with the 15 digits that are certain, as in the .NET that the golden rows come from. */
function leadingDigits(value: number): { readonly unscaled: bigint; readonly scale: number } {
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  const unscaled = BigInt(mantissa.replace('.', ''));
  const scale = 14 - Number(exponent);
  return scale < 0 ? { unscaled: unscaled * 10n ** BigInt(-scale), scale: 0 } : { unscaled, scale };
}

function grouped(digits: string): string {
  return digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
}

/** The standard formats `N`, `F`, `P`, `D` and `X` of en-US. */
function formatNumber(value: NumberValue, format: string): string {
  const [, letter = '', places] = /^([NFPDX])(\d{0,2})$/i.exec(format) ?? fail('another format');
  if (value.kind === 'float' && !Number.isFinite(value.value)) return value.value > 0 ? '∞' : value.value < 0 ? '-∞' : 'NaN';
  const precision = places === '' ? undefined : Number(places);
  const kind = letter.toUpperCase();
  if (kind === 'D' || kind === 'X') return integer(value, letter, precision ?? 0);
  const { digits, isNegative } = fixed(value, precision ?? 2, kind === 'P' ? 2 : 0);
  const text = kind === 'F' ? digits : grouped(digits);
  return `${isNegative ? '-' : ''}${text}${kind === 'P' ? ' %' : ''}`;
}

function integer(value: NumberValue, letter: string, width: number): string {
  if (value.kind !== 'int') return fail('an integer is needed');
  if (letter === 'X') return BigInt.asUintN(64, value.value).toString(16).toUpperCase().padStart(width, '0');
  if (letter === 'x') return BigInt.asUintN(64, value.value).toString(16).padStart(width, '0');
  const text = formatDecimal({ kind: 'decimal', digits: value.value < 0n ? -value.value : value.value, scale: 0 });
  return `${value.value < 0n ? '-' : ''}${text.padStart(width, '0')}`;
}

export const NUMBER_FORMAT_FUNCTIONS: FunctionGroup = {
  formatNumber: eager(2, 3, (args): Value => {
    cultureAt(args, 2);
    return string(formatNumber(numberOf(at(args, 0)), textAt(args, 1)));
  }),
};
