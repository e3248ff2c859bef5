import { EN_US, formatDateTime, formatNumber } from '@tandem/dotnet';
import { DateTime } from '../values/date-time.ts';
import { isNumericValue } from '../values/numeric.ts';
import type { DesktopValue } from '../values/value.ts';
import { textOf } from './coerce.ts';

/** Members of `DateTimeFormat` as .NET patterns of the culture en-US. */
const NAMED: Readonly<Record<string, string>> = {
  LongDate: 'dddd, MMMM d, yyyy',
  LongDateTime: 'dddd, MMMM d, yyyy h:mm:ss tt',
  LongDateTime24: 'dddd, MMMM d, yyyy HH:mm:ss',
  LongTime: 'h:mm:ss tt',
  LongTime24: 'HH:mm:ss',
  ShortDate: 'M/d/yyyy',
  ShortDateTime: 'M/d/yyyy h:mm tt',
  ShortDateTime24: 'M/d/yyyy HH:mm',
  ShortTime: 'h:mm tt',
  ShortTime24: 'HH:mm',
  UTC: 'yyyy-MM-ddTHH:mm:ss.fffZ',
};

/** `Text(value, format)`: a format of `DateTimeFormat`, or a pattern as spreadsheets have them. */
export function formatted(value: DesktopValue, format: string): string {
  const pattern = format.replace(/\[\$-[^\]]*\]/g, '');
  if (value instanceof DateTime) return formatDateTime(value.ticks, NAMED[pattern] ?? datePattern(pattern), { culture: EN_US });
  if (isNumericValue(value)) return formatNumber(value, pattern === '' ? 'G' : numberPattern(pattern), EN_US);
  return textOf(value);
}

/** A single letter would be a standard format of .NET. */
function numberPattern(pattern: string): string {
  return /^[A-Za-z]\d*$/.test(pattern) ? `'${pattern}'` : pattern;
}

const TOKEN = /"[^"]*"|\\.|am\/pm|a\/p|y+|m+|d+|h+|s+|f+|\.0+|[^"\\ymdhsf]/gi;

/** `m` is the minute after an hour and before a second, otherwise the month; hours count to 12 beside AM/PM. */
function datePattern(pattern: string): string {
  const tokens = pattern.match(TOKEN) ?? [];
  const has12Hours = tokens.some((token) => /^a(m\/pm|\/p)$/i.test(token));
  const letters = tokens.map((token) => (/^[ymdhsf]/i.test(token) ? token.charAt(0).toLowerCase() : ''));
  return tokens.map((token, at) => dateToken(token, { has12Hours, isMinute: isMinute(letters, at) })).join('');
}

function isMinute(letters: readonly string[], at: number): boolean {
  const before = letters.slice(0, at).findLast((letter) => letter !== '');
  const after = letters.slice(at + 1).find((letter) => letter !== '');
  return before === 'h' || after === 's';
}

function dateToken(token: string, about: { readonly has12Hours: boolean; readonly isMinute: boolean }): string {
  const letter = token.charAt(0).toLowerCase();
  if (/^am\/pm$/i.test(token)) return 'tt';
  if (/^a\/p$/i.test(token)) return 't';
  if (/^\.0+$/.test(token)) return `.${'f'.repeat(token.length - 1)}`;
  if (!/^[ymdhsf]/i.test(token)) return token.startsWith('"') ? `'${token.slice(1, -1).replaceAll("'", "\\'")}'` : escaped(token);
  const count = token.length;
  if (letter === 'm') return (about.isMinute ? 'm' : 'M').repeat(Math.min(count, 4));
  if (letter === 'h') return (about.has12Hours ? 'h' : 'H').repeat(Math.min(count, 2));
  // A single letter would be a standard format of .NET.
  return `${count === 1 ? '%' : ''}${letter.repeat(Math.min(count, 4))}`.replace(/^%(?=.{2})/, '');
}

function escaped(token: string): string {
  return /[a-z%]/i.test(token) ? `\\${token}` : token;
}
