import { TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MINUTE, TICKS_PER_SECOND } from './calendar.ts';
import type { Culture } from './culture.ts';
import { formatFault } from './format-fault.ts';
import { formatTimeSpan } from './time-span.ts';

/**
 * A duration in ticks in one of .NET's formats: `c` (also `t`, `T`) constant, `g` and `G` short and long with the separator of the culture,
 * else a custom one of `d h m s f F`, quoted text and escapes. A custom format does not show the sign.
 *
 * @throws TandemError `FormatInvalid`
 */
export function formatTimeSpanAs(ticks: bigint, format: string, culture: Culture): string {
  switch (format) {
    case '':
    case 'c':
    case 't':
    case 'T':
      return formatTimeSpan(ticks);
    case 'g':
    case 'G':
      return general(ticks, format, culture);
    default:
      return custom(partsOf(ticks), format);
  }
}

interface TimeSpanParts {
  readonly days: bigint;
  readonly hours: bigint;
  readonly minutes: bigint;
  readonly seconds: bigint;
  readonly fraction: bigint;
}

function partsOf(ticks: bigint): TimeSpanParts {
  const size = ticks < 0n ? -ticks : ticks;
  return {
    days: size / TICKS_PER_DAY,
    hours: (size / TICKS_PER_HOUR) % 24n,
    minutes: (size / TICKS_PER_MINUTE) % 60n,
    seconds: (size / TICKS_PER_SECOND) % 60n,
    fraction: size % TICKS_PER_SECOND,
  };
}

function general(ticks: bigint, format: 'g' | 'G', { numbers }: Culture): string {
  const { days, hours, minutes, seconds, fraction } = partsOf(ticks);
  const isLong = format === 'G';
  const digits = fraction.toString().padStart(7, '0');
  const shown = isLong ? digits : digits.replace(/0+$/, '');
  return [
    ticks < 0n ? '-' : '',
    isLong || days > 0n ? `${days}:` : '',
    padded(hours, isLong ? 2 : 1),
    `:${padded(minutes, 2)}:${padded(seconds, 2)}`,
    shown === '' ? '' : numbers.decimalSeparator + shown,
  ].join('');
}

/** Runs of one letter, `%` before a single one, escapes and quoted text. */
const PIECE = /%?([dhmsfF])\1*|\\(.)|'([^']*)'|"([^"]*)"|(.)/gsu;
const LONGEST: Readonly<Record<string, number>> = { d: 8, h: 2, m: 2, s: 2, f: 7, F: 7 };

function custom(parts: TimeSpanParts, format: string): string {
  if (format.length === 1) throw formatFault(format, 'time span');
  let text = '';
  for (const [piece, letter, escaped, single, double] of format.matchAll(PIECE)) {
    if (letter === undefined) {
      const literal = escaped ?? single ?? double;
      if (literal === undefined) throw formatFault(format, 'time span');
      text += literal;
    } else text += field(parts, letter, { count: piece.replace('%', '').length, format });
  }
  return text;
}

function field(parts: TimeSpanParts, letter: string, { count, format }: { readonly count: number; readonly format: string }): string {
  if (count > (LONGEST[letter] ?? 0)) throw formatFault(format, 'time span');
  switch (letter) {
    case 'd':
      return padded(parts.days, count);
    case 'h':
      return padded(parts.hours, count);
    case 'm':
      return padded(parts.minutes, count);
    case 's':
      return padded(parts.seconds, count);
    default: {
      const digits = parts.fraction.toString().padStart(7, '0').slice(0, count);
      return letter === 'f' ? digits : digits.replace(/0+$/, '');
    }
  }
}

function padded(value: bigint, width: number): string {
  return value.toString().padStart(width, '0');
}
