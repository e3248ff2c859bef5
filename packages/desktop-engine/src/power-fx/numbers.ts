import { type DecimalRounding, roundDecimal } from '@tandem/dotnet';
import { divide, modulo, multiply, negate, subtract } from '../values/arithmetic.ts';
import { toNumeric } from '../values/convert.ts';
import { currentCulture } from '../values/culture.ts';
import { LogicError } from '../values/fault.ts';
import { asDecimal, canonical, compareNumeric } from '../values/numeric.ts';
import type { DesktopValue, Numeric } from '../values/value.ts';
import { doubleOf, isBlank, mismatch, numberOf, numericOf, textOf, wholeOf } from './coerce.ts';
import { type FormulaFunctionCode, plain } from './formula-code.ts';
import { environmentOf } from './formula-environment.ts';
import { cultureOf, numberIn } from './local-text.ts';
import { power } from './operators.ts';

function onDouble(apply: (value: number) => number): FormulaFunctionCode {
  return plain((value = null) => numericOf(apply(doubleOf(value))));
}

function sign(value: Numeric): number {
  return compareNumeric(value, 0);
}

/** 10 to a power that may be below zero. */
function shift(value: Numeric, digits: number): Numeric {
  const factor = numericOf(10 ** Math.abs(digits));
  return digits < 0 ? divide(value, factor) : multiply(value, factor);
}

function roundedTo(value: Numeric, places: number, rounding: DecimalRounding): Numeric {
  if (places < 0) return shift(roundedTo(shift(value, places), 0, rounding), -places);
  return placesOf(value) <= places ? value : canonical(roundDecimal(asDecimal(value), places, rounding));
}

function placesOf(value: Numeric): number {
  return typeof value === 'number' ? 0 : value.scale;
}

function awayFromZero(value: Numeric): DecimalRounding {
  return sign(value) < 0 ? 'to-negative-infinity' : 'to-positive-infinity';
}

function rounding(roundingOf: (value: Numeric) => DecimalRounding): FormulaFunctionCode {
  return plain((value = null, digits = null) => {
    const places = Math.max(-28, Math.min(28, wholeOf(digits)));
    const number = numberOf(value);
    return roundedTo(number, places, roundingOf(number));
  });
}

/** The rest of a division with the sign of the divisor. */
function mod(value: DesktopValue, by: DesktopValue): Numeric {
  const divisor = numberOf(by);
  const rest = modulo(numberOf(value), divisor);
  return sign(rest) !== 0 && sign(rest) < 0 !== sign(divisor) < 0 ? subtract(rest, negate(divisor)) : rest;
}

/** `Value(text, language)`: Blank for an empty text. */
function value(text: DesktopValue, language: DesktopValue = null): DesktopValue {
  if (typeof text !== 'string') return isBlank(text) ? null : numberOf(text);
  if (text.trim() === '') return null;
  const read = numberIn(text, cultureOf(language));
  if (read === undefined) throw mismatch(text, 'number');
  return read;
}

function hexOf(number: DesktopValue, places: DesktopValue): string {
  const whole = wholeOf(number);
  const text = (whole < 0 ? BigInt(whole) + 2n ** 40n : BigInt(whole)).toString(16).toUpperCase();
  return text.padStart(wholeOf(places), '0');
}

function numberOfHex(text: DesktopValue): Numeric {
  const digits = textOf(text).trim();
  if (!/^[\da-f]{1,10}$/i.test(digits)) throw mismatch(text, 'hexadecimal number');
  const number = Number.parseInt(digits, 16);
  return number >= 2 ** 39 ? number - 2 ** 40 : number;
}

function logarithm(number: DesktopValue, base: DesktopValue = 10): Numeric {
  const [x, b] = [doubleOf(number), doubleOf(base)];
  return numericOf(b === 10 ? Math.log10(x) : Math.log(x) / Math.log(b));
}

function isNumber(candidate: DesktopValue): boolean {
  return typeof candidate === 'string' ? numberIn(candidate, currentCulture()) !== undefined : toNumeric(candidate) !== undefined;
}

const randomBetween: FormulaFunctionCode = (call) => {
  const environment = environmentOf(call);
  const [low, high] = call.codes;
  return (slots, row) => {
    const [from, to] = [wholeOf(low?.(slots, row) ?? null), wholeOf(high?.(slots, row) ?? null)];
    if (from > to) throw new LogicError('InvalidArgument', `There is no number between ${from} and ${to}. Swap them.`);
    return from + Math.floor(environment(slots).random() * (to - from + 1));
  };
};

export const NUMBER_FUNCTIONS: Readonly<Record<string, FormulaFunctionCode>> = {
  Abs: plain((number = null) => (sign(numberOf(number)) < 0 ? negate(numberOf(number)) : numberOf(number))),
  Acos: onDouble(Math.acos),
  Acot: onDouble((x) => Math.PI / 2 - Math.atan(x)),
  Asin: onDouble(Math.asin),
  Atan: onDouble(Math.atan),
  Atan2: plain((x = null, y = null) => numericOf(Math.atan2(doubleOf(y), doubleOf(x)))),
  Cos: onDouble(Math.cos),
  Cot: onDouble((x) => 1 / Math.tan(x)),
  Dec2Hex: plain((number = null, places = null) => hexOf(number, places)),
  Decimal: plain((text = null, language) => value(text, language)),
  Degrees: onDouble((x) => (x * 180) / Math.PI),
  Exp: onDouble(Math.exp),
  Float: plain((text = null, language) => value(text, language)),
  Hex2Dec: plain((text = null) => numberOfHex(text)),
  Int: plain((number = null) => roundedTo(numberOf(number), 0, 'to-negative-infinity')),
  IsNumeric: plain((candidate = null) => isNumber(candidate)),
  Ln: onDouble(Math.log),
  Log: plain((number = null, base = 10) => logarithm(number, base)),
  Mod: plain((number = null, by = null) => mod(number, by)),
  Pi: plain(() => numericOf(Math.PI)),
  Power: plain((base = null, exponent = null) => power(base, exponent)),
  Radians: onDouble((x) => (x * Math.PI) / 180),
  Rand: (call) => {
    const environment = environmentOf(call);
    return (slots) => numericOf(environment(slots).random());
  },
  RandBetween: randomBetween,
  Round: rounding(() => 'away-from-zero'),
  RoundDown: rounding(() => 'to-zero'),
  RoundUp: rounding(awayFromZero),
  Sin: onDouble(Math.sin),
  Sqrt: onDouble(Math.sqrt),
  Tan: onDouble(Math.tan),
  Trunc: rounding(() => 'to-zero'),
  Value: plain((text = null, language) => value(text, language)),
};
