import { type Culture, EN_US, formatDateTime, formatNumber, partsOfTicks, TICKS_PER_MINUTE } from '@tandem/dotnet';
import { DateTime } from '../values/date-time.ts';
import { isNumericValue } from '../values/numeric.ts';
import type { DesktopValue } from '../values/value.ts';
import { textOf } from './coerce.ts';
import { cultureOf } from './local-text.ts';

export interface TextLanguage {
  /** Of the result. */
  readonly culture: Culture;
  /** UTC less the local time at some ticks of local time. */
  readonly zoneMinutes: (ticks: bigint) => number;
}

const LANGUAGE = /\[\$-([^\]]*)\]/;

/**
 * `Text(value, format)`: a format of `DateTimeFormat`, or a pattern as spreadsheets have them, in which `[$-de-DE]` says how its own
 * separators are meant; without that they are those of en-US. Source: "Text function" of the documentation of Power Fx.
 */
export function formatted(value: DesktopValue, format: string, { culture, zoneMinutes }: TextLanguage): string {
  const language = LANGUAGE.exec(format)?.[1];
  const pattern = format.replace(LANGUAGE, '');
  if (value instanceof DateTime) {
    if (pattern === 'UTC')
      return formatDateTime(value.ticks + BigInt(zoneMinutes(value.ticks)) * TICKS_PER_MINUTE, UTC, { culture: EN_US });
    return formatDateTime(value.ticks, namedPattern(pattern, culture) ?? datePattern(pattern, isMorning(value)), { culture });
  }
  if (!isNumericValue(value)) return textOf(value);
  const written = language === undefined ? EN_US : cultureOf(language);
  return formatNumber(value, pattern === '' ? 'G' : numberPattern(pattern, written), culture);
}

const UTC = 'yyyy-MM-ddTHH:mm:ss.fffZ';

function isMorning({ ticks }: DateTime): boolean {
  return partsOfTicks(ticks).hour < 12;
}

/** Members of `DateTimeFormat` as patterns of .NET. */
function namedPattern(name: string, { dates: { longDate, longTime, shortDate, shortTime } }: Culture): string | undefined {
  switch (name) {
    case 'LongDate':
      return longDate;
    case 'LongDateTime':
      return `${longDate} ${longTime}`;
    case 'LongDateTime24':
      return `${longDate} ${in24Hours(longTime)}`;
    case 'LongTime':
      return longTime;
    case 'LongTime24':
      return in24Hours(longTime);
    case 'ShortDate':
      return shortDate;
    case 'ShortDateTime':
      return `${shortDate} ${shortTime}`;
    case 'ShortDateTime24':
      return `${shortDate} ${in24Hours(shortTime)}`;
    case 'ShortTime':
      return shortTime;
    case 'ShortTime24':
      return in24Hours(shortTime);
    default:
      return undefined;
  }
}

function in24Hours(pattern: string): string {
  return pattern.replace(/\s*t+\s*/g, '').replace(/h+/g, 'HH');
}

/** A pattern with the separators of its own language as one of .NET, where a single letter would be a standard format. */
function numberPattern(pattern: string, { numbers: { decimalSeparator, groupSeparator } }: Culture): string {
  if (/^[A-Za-z]\d*$/.test(pattern)) return `'${pattern}'`;
  const isSpaced = /^\s$/.test(groupSeparator);
  return pattern.replace(/"[^"]*"|\\.|[\s\S]/g, (sign, at: number) => {
    if (sign === decimalSeparator) return '.';
    if (sign === groupSeparator || (isSpaced && /^\s$/.test(sign) && isPlaceholder(pattern, at))) return ',';
    if (sign === "'" || sign === '.' || sign === ',') return `\\${sign}`;
    return sign;
  });
}

function isPlaceholder(pattern: string, at: number): boolean {
  return '#0'.includes(pattern[at - 1] ?? ' ') && '#0'.includes(pattern[at + 1] ?? ' ');
}

const TOKEN = /"[^"]*"|\\.|am\/pm|a\/p|y+|m+|d+|h+|s+|f+|\.0+|[^"\\ymdhsf]/gi;

/** `m` is the minute after an hour and before a second, otherwise the month; hours count to 12 beside AM/PM. */
function datePattern(pattern: string, isBeforeNoon: boolean): string {
  const tokens = pattern.match(TOKEN) ?? [];
  const has12Hours = tokens.some((token) => /^a(m\/pm|\/p)$/i.test(token));
  const letters = tokens.map((token) => (/^[ymdhsf]/i.test(token) ? token.charAt(0).toLowerCase() : ''));
  return tokens.map((token, at) => dateToken(token, { has12Hours, isBeforeNoon, isMinute: isMinute(letters, at) })).join('');
}

function isMinute(letters: readonly string[], at: number): boolean {
  const before = letters.slice(0, at).findLast((letter) => letter !== '');
  const after = letters.slice(at + 1).find((letter) => letter !== '');
  return before === 'h' || after === 's';
}

interface TokenContext {
  readonly has12Hours: boolean;
  readonly isBeforeNoon: boolean;
  readonly isMinute: boolean;
}

function dateToken(token: string, about: TokenContext): string {
  const letter = token.charAt(0).toLowerCase();
  if (/^am\/pm$/i.test(token)) return 'tt';
  if (/^a\/p$/i.test(token)) return about.isBeforeNoon ? '\\a' : '\\p';
  if (/^\.0+$/.test(token)) return `.${'f'.repeat(token.length - 1)}`;
  if (!/^[ymdhsf]/i.test(token)) return token.startsWith('"') ? `'${token.slice(1, -1).replaceAll("'", "\\'")}'` : escaped(token);
  const count = token.length;
  if (letter === 'm') return (about.isMinute ? 'm' : 'M').repeat(Math.min(count, 4));
  if (letter === 'h') return (about.has12Hours ? 'h' : 'H').repeat(Math.min(count, 2));
  // A single letter would be a standard format of .NET.
  return `${count === 1 ? '%' : ''}${letter.repeat(Math.min(count, 4))}`.replace(/^%(?=.{2})/, '');
}

function escaped(token: string): string {
  return /[a-z%/:']/i.test(token) ? `\\${token}` : token;
}
