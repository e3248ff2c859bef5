import { type DateTimeParts, partsOfTicks, TICKS_PER_MINUTE } from './calendar.ts';
import type { Culture } from './culture.ts';
import { EN_US } from './cultures/en-us.ts';
import { INVARIANT } from './cultures/invariant.ts';
import { type DateTimeToken, tokensOfDateFormat } from './date-time-pattern.ts';
import type { DateTimeKind } from './date-time-value.ts';
import { formatFault } from './format-fault.ts';
import { resolveDateFormat } from './standard-date-format.ts';

export interface DateTimeFormatOptions {
  /** Default en-US. */
  readonly culture?: Culture;
  /** What `K`, `o` and `z` show: `utc` `Z`, `unspecified` nothing. Default `unspecified`. */
  readonly kind?: DateTimeKind;
  /** The ticks are local at this distance from UTC; `K` and `o` show it (`+02:00`), `u`, `r` and `U` convert. */
  readonly offsetMinutes?: number;
}

/**
 * A time as text in a .NET standard format (one letter) or custom format; an empty format is `G`.
 *
 * @param ticks 100 ns since 0001-01-01
 * @throws TandemError `FormatInvalid`
 */
export function formatDateTime(ticks: bigint, format: string, options: DateTimeFormatOptions = {}): string {
  const culture = options.culture ?? EN_US;
  const { pattern, usesInvariant, isUtc } = resolveDateFormat(format, culture);
  const offset = options.offsetMinutes;
  const shift = isUtc && offset !== undefined ? BigInt(offset) * TICKS_PER_MINUTE : 0n;
  const view = {
    parts: partsOfTicks(ticks - shift),
    culture: usesInvariant ? INVARIANT : culture,
    suffix: offset === undefined ? (options.kind === 'utc' ? 'Z' : '') : offsetText(offset, 3),
    offsetMinutes: offset ?? 0,
    format,
  };
  const tokens = tokensOfDateFormat(pattern);
  const scene: Scene = { ...view, showsDay: tokens.some(isDayNumber) };
  let text = '';
  for (const token of tokens) {
    const piece = textOfToken(token, scene);
    text = dropsPoint(token, piece, text) ? text.slice(0, -1) : text + piece;
  }
  return text;
}

/** `F` without a digit to show takes the point before it away. */
function dropsPoint(token: DateTimeToken, piece: string, before: string): boolean {
  return token.kind === 'field' && token.letter === 'F' && piece === '' && before.endsWith('.');
}

function isDayNumber(token: DateTimeToken): boolean {
  return token.kind === 'field' && token.letter === 'd' && token.count <= 2;
}

interface Scene {
  readonly parts: DateTimeParts;
  readonly culture: Culture;
  /** What `K` shows. */
  readonly suffix: string;
  readonly offsetMinutes: number;
  readonly format: string;
  /** Beside the number of a day, months have the names that are said there. */
  readonly showsDay: boolean;
}

function textOfToken(token: DateTimeToken, scene: Scene): string {
  if (token.kind === 'literal') return token.text;
  const { parts, culture } = scene;
  const { dates } = culture;
  const { count } = token;
  switch (token.letter) {
    case 'd':
      return count > 2 ? nameAt(count === 3 ? dates.shortDays : dates.days, parts.dayOfWeek) : padded(parts.day, count);
    case 'M':
      return count > 2 ? nameAt(count === 3 ? dates.shortMonths : longMonths(scene), parts.month - 1) : padded(parts.month, count);
    case 'y':
      return count <= 2 ? padded(parts.year % 100, count) : padded(parts.year, count);
    case 'h':
      return padded(parts.hour % 12 || 12, Math.min(count, 2));
    case 'H':
      return padded(parts.hour, Math.min(count, 2));
    case 'm':
      return padded(parts.minute, Math.min(count, 2));
    case 's':
      return padded(parts.second, Math.min(count, 2));
    case 'f':
    case 'F':
      return fractionText(token, scene);
    case 't':
      return halfOfDay(parts.hour < 12 ? dates.am : dates.pm, count);
    case 'g':
      return dates.era;
    case 'K':
      return scene.suffix.repeat(count);
    case 'z':
      return offsetText(scene.offsetMinutes, count);
    case '/':
      return dates.dateSeparator.repeat(count);
    case ':':
      return dates.timeSeparator.repeat(count);
  }
}

function longMonths({ culture: { dates }, showsDay }: Scene): readonly string[] {
  return showsDay ? (dates.genitiveMonths ?? dates.months) : dates.months;
}

function fractionText({ letter, count }: { readonly letter: string; readonly count: number }, scene: Scene): string {
  if (count > 7) throw formatFault(scene.format, 'date');
  const digits = padded(scene.parts.fraction, 7).slice(0, count);
  return letter === 'f' ? digits : digits.replace(/0+$/, '');
}

function halfOfDay(designator: string, count: number): string {
  return count === 1 ? designator.slice(0, 1) : designator;
}

function nameAt(names: readonly string[], index: number): string {
  return names[index] ?? '';
}

function padded(value: number, width: number): string {
  return value.toString().padStart(width, '0');
}

/** `+2`, `+02` or `+02:00` for one, two or more letters. */
function offsetText(minutes: number, count: number): string {
  const size = Math.abs(minutes);
  const hours = padded(Math.floor(size / 60), Math.min(count, 2));
  return `${minutes < 0 ? '-' : '+'}${hours}${count > 2 ? `:${padded(size % 60, 2)}` : ''}`;
}
