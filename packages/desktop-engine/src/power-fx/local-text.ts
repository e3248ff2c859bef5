import { type Culture, findCulture, parseDateTime } from '@tandem/dotnet';
import { divide } from '../values/arithmetic.ts';
import { currentCulture, invariantDigits } from '../values/culture.ts';
import { DateTime } from '../values/date-time.ts';
import { LogicError } from '../values/fault.ts';
import { readNumber } from '../values/numeric.ts';
import type { DesktopValue, Numeric } from '../values/value.ts';
import { isBlank, mismatch, textOf, timeOf } from './coerce.ts';

/** The culture of a language tag such as `de-DE` or `fr`; for Blank that of the run. */
export function cultureOf(tag: DesktopValue): Culture {
  if (isBlank(tag)) return currentCulture();
  const name = textOf(tag).trim();
  const culture = name === '' ? undefined : findCulture(name);
  if (culture !== undefined) return culture;
  throw new LogicError('InvalidArgument', `There is no language '${name}'. Use a language tag such as de-DE.`);
}

/** A number as a culture writes it, with its currency symbol or a percent sign; undefined for anything else. */
export function numberIn(text: string, culture: Culture): Numeric | undefined {
  const written = text.trim();
  if (written.endsWith('%')) {
    const percent = readNumber(invariantDigits(written.slice(0, -1).trim(), culture));
    return percent === undefined ? undefined : divide(percent, 100);
  }
  return readNumber(invariantDigits(withoutCurrency(written, culture.numbers.currencySymbol), culture));
}

/** The symbol may stand before the number, behind its sign, or after it. */
function withoutCurrency(text: string, symbol: string): string {
  if (symbol === '') return text;
  if (text.endsWith(symbol)) return text.slice(0, -symbol.length).trim();
  const sign = /^[+-]?/.exec(text)?.[0] ?? '';
  const number = text.slice(sign.length).trimStart();
  return number.startsWith(symbol) ? sign + number.slice(symbol.length).trim() : text;
}

export function timeIn(value: DesktopValue, culture: Culture): DateTime {
  if (typeof value !== 'string') return timeOf(value);
  const parsed = parseDateTime(value, { culture });
  if (parsed === undefined) throw mismatch(value, 'date');
  return new DateTime(parsed.ticks);
}
