import { findTimeZone, formatDateTime, parseDateTime, ticksFromZone, ticksInZone } from '@tandem/dotnet';
import { describe, expect, test } from 'vitest';

function zone(id: string): { readonly id: string; readonly ianaId: string; readonly isUtc: boolean } {
  const found = findTimeZone(id);
  if (found === undefined) throw new Error(`no zone ${id}`);
  return found;
}

function text(ticks: bigint | undefined): string | undefined {
  return ticks === undefined ? undefined : formatDateTime(ticks, 's');
}

function ticks(time: string): bigint {
  return parseDateTime(time)?.ticks ?? -1n;
}

test.each([
  ['Pacific Standard Time', 'America/Los_Angeles'],
  ['pacific standard time', 'America/Los_Angeles'],
  ['W Central Africa Standard Time', 'Africa/Lagos'],
  ['UTC', 'Etc/UTC'],
  ['Kamchatka Standard Time', 'Asia/Kamchatka'],
  ['Europe/Berlin', 'Europe/Berlin'],
])('%s is %s', (id, ianaId) => {
  expect(findTimeZone(id)?.ianaId).toBe(ianaId);
});

test('an unknown zone is none', () => {
  expect(findTimeZone('Moon Standard Time')).toBeUndefined();
});

describe('the clocks of 2025 on the Pacific coast', () => {
  const pacific = zone('Pacific Standard Time');

  test.each([
    ['2025-03-09T09:59:59', '2025-03-09T01:59:59'],
    ['2025-03-09T10:00:00', '2025-03-09T03:00:00'],
    ['2025-11-02T08:30:00', '2025-11-02T01:30:00'],
    ['2025-11-02T09:30:00', '2025-11-02T01:30:00'],
  ])('UTC %s is %s', (utc, local) => {
    expect(text(ticksInZone(ticks(utc), pacific))).toBe(local);
  });

  test.each([
    ['2025-03-09T01:59:59', '2025-03-09T09:59:59'],
    ['2025-03-09T02:30:00', undefined],
    ['2025-11-02T01:30:00', '2025-11-02T09:30:00'],
  ])('%s there is %s in UTC', (local, utc) => {
    expect(text(ticksFromZone(ticks(local), pacific))).toBe(utc);
  });
});
