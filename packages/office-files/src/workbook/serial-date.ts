import { MAX_TICKS, TICKS_PER_DAY } from '@tandem/dotnet';
import { TICKS_PER_MS } from '@tandem/kernel';

/** 1899-12-30: where the count of days begins, as automation counts them. */
const EPOCH = 599_264_352_000_000_000n;
const MS_PER_DAY = 86_400_000;
/** Workbooks of the date system 1904 count from there. */
const DAYS_1904 = 1462;

/** The time of a serial number in ticks, exact to the millisecond; undefined outside of the years 1 to 9999. */
export function ticksOfSerial(serial: number, is1904: boolean): bigint | undefined {
  const ms = Math.round((serial + (is1904 ? DAYS_1904 : 0)) * MS_PER_DAY);
  if (!Number.isSafeInteger(ms)) return undefined;
  const ticks = EPOCH + BigInt(ms) * TICKS_PER_MS;
  return ticks < 0n || ticks > MAX_TICKS ? undefined : ticks;
}

/** Days since the epoch of the workbook; below zero before it, which Excel shows as an error. */
export function serialOfTicks(ticks: bigint, is1904: boolean): number {
  const since = ticks - EPOCH;
  const days = since / TICKS_PER_DAY;
  const rest = since % TICKS_PER_DAY;
  return Number(days) + Number(rest / TICKS_PER_MS) / MS_PER_DAY - (is1904 ? DAYS_1904 : 0);
}
