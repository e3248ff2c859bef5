import { fail } from '../values/value.ts';
import { type DateTime, fieldsOf, weekdayOf } from './calendar.ts';
import { MONTHS, WEEKDAYS } from './names.ts';

const STANDARD: Readonly<Record<string, string>> = {
  d: 'M/d/yyyy',
  D: 'dddd, MMMM d, yyyy',
  f: 'dddd, MMMM d, yyyy h:mm tt',
  F: 'dddd, MMMM d, yyyy h:mm:ss tt',
  g: 'M/d/yyyy h:mm tt',
  G: 'M/d/yyyy h:mm:ss tt',
  m: 'MMMM d',
  M: 'MMMM d',
  o: "yyyy-MM-dd'T'HH:mm:ss.fffffffK",
  O: "yyyy-MM-dd'T'HH:mm:ss.fffffffK",
  r: "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
  R: "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
  s: "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
  t: 'h:mm tt',
  T: 'h:mm:ss tt',
  u: "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
  U: 'dddd, MMMM d, yyyy h:mm:ss tt',
  y: 'MMMM yyyy',
  Y: 'MMMM yyyy',
};

/** .NET's date formats in the culture en-US. @throws Fault for an invalid format */
export function formatDate(date: DateTime, format: string): string {
  if (format.length !== 1) return custom(date, format === '' ? (STANDARD['G'] ?? '') : format);
  return custom(date, STANDARD[format] ?? fail('no such format'));
}

/** A quoted or escaped run, a token, or any other character. */
const PIECE = /'([^']*)'|"([^"]*)"|\\(.)|(%)(?=[^%])|((d|f|F|g|h|H|K|m|M|s|t|y|z)(?:\6)*)|([\s\S])/g;

function custom(date: DateTime, format: string): string {
  let text = '';
  for (const match of format.matchAll(PIECE)) {
    const [, single, double, escaped, percent, token, , other] = match;
    if (other === "'" || other === '"' || other === '\\' || other === '%') fail('the format is not complete');
    if (percent !== undefined) continue;
    if (token === 'K' || /^K+$/.test(token ?? '')) text += (date.isUtc ? 'Z' : '').repeat(token?.length ?? 0);
    else if (token !== undefined) text = appended(text, fieldText(date, token), token);
    else text += single ?? double ?? escaped ?? other ?? '';
  }
  return text;
}

/** `F` drops zeros, and with the last of them the point before it. */
function appended(text: string, part: string, token: string): string {
  return token.startsWith('F') && part === '' && text.endsWith('.') ? text.slice(0, -1) : text + part;
}

function fieldText(date: DateTime, token: string): string {
  const { year, month, day, hour, minute, second, fraction } = fieldsOf(date.ticks);
  const size = token.length;
  const padded = (value: number): string => `${value}`.padStart(Math.min(size, 2), '0');
  switch (token[0]) {
    case 'd':
      return size > 2 ? named(WEEKDAYS[weekdayOf(date.ticks)], size) : padded(day);
    case 'M':
      return size > 2 ? named(MONTHS[month - 1], size) : padded(month);
    case 'y':
      return size > 2 ? `${year}`.padStart(size, '0') : padded(year % 100);
    case 'h':
      return padded(hour % 12 === 0 ? 12 : hour % 12);
    case 'H':
      return padded(hour);
    case 'm':
      return padded(minute);
    case 's':
      return padded(second);
    case 't':
      return (hour < 12 ? 'AM' : 'PM').slice(0, size === 1 ? 1 : 2);
    case 'f':
    case 'F':
      return fractionText(fraction, token);
    case 'g':
      return 'A.D.';
    default:
      return ['+0', '+00'][size - 1] ?? '+00:00';
  }
}

function named(name: string | undefined, size: number): string {
  return (name ?? '').slice(0, size === 3 ? 3 : undefined);
}

function fractionText(fraction: number, token: string): string {
  if (token.length > 7) fail('a fraction has 7 digits at most');
  const digits = `${fraction}`.padStart(7, '0').slice(0, token.length);
  return token.startsWith('F') ? digits.replace(/0+$/, '') : digits;
}
