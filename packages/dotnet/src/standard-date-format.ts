import type { Culture } from './culture.ts';
import { formatFault } from './format-fault.ts';

/** A format in its custom form. */
export interface ResolvedDateFormat {
  readonly pattern: string;
  readonly usesInvariant: boolean;
  /** The format shows the UTC time of a local one. */
  readonly isUtc: boolean;
}

const ROUND_TRIP = "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK";
const RFC_1123 = "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'";
const SORTABLE = "yyyy'-'MM'-'dd'T'HH':'mm':'ss";
const UNIVERSAL_SORTABLE = "yyyy'-'MM'-'dd HH':'mm':'ss'Z'";

/**
 * The custom pattern of a format: one letter names a standard format, an empty one is `G`.
 *
 * @throws TandemError `FormatInvalid` for an unknown letter
 */
export function resolveDateFormat(format: string, culture: Culture): ResolvedDateFormat {
  return format.length > 1 ? customFormat(format) : standardFormat(format === '' ? 'G' : format, culture);
}

function customFormat(format: string): ResolvedDateFormat {
  return { pattern: format, usesInvariant: false, isUtc: false };
}

function standardFormat(letter: string, { dates }: Culture): ResolvedDateFormat {
  const fixed = fixedPattern(letter);
  if (fixed !== undefined) return { pattern: fixed, usesInvariant: true, isUtc: letter === 'r' || letter === 'R' || letter === 'u' };
  const patterns: Readonly<Record<string, string>> = {
    d: dates.shortDate,
    D: dates.longDate,
    f: `${dates.longDate} ${dates.shortTime}`,
    F: `${dates.longDate} ${dates.longTime}`,
    U: `${dates.longDate} ${dates.longTime}`,
    g: `${dates.shortDate} ${dates.shortTime}`,
    G: `${dates.shortDate} ${dates.longTime}`,
    m: dates.monthDay,
    M: dates.monthDay,
    t: dates.shortTime,
    T: dates.longTime,
    y: dates.yearMonth,
    Y: dates.yearMonth,
  };
  const pattern = Object.hasOwn(patterns, letter) ? patterns[letter] : undefined;
  if (pattern === undefined) throw formatFault(letter, 'date');
  return { pattern, usesInvariant: false, isUtc: letter === 'U' };
}

function fixedPattern(letter: string): string | undefined {
  switch (letter) {
    case 'o':
    case 'O':
      return ROUND_TRIP;
    case 'r':
    case 'R':
      return RFC_1123;
    case 's':
      return SORTABLE;
    case 'u':
      return UNIVERSAL_SORTABLE;
    default:
      return undefined;
  }
}
