import type { Recurrence } from '@tandem/cloud-flow';
import { Temporal } from 'temporal-polyfill';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * The first time after the floor of a recurrence in hours that names minutes. Hours are counted as time passes, from the hour of the
 * anchor; the minutes are those of the clock. So an hour that daylight saving repeats runs twice, and a shift of half an hour
 * moves the minutes with the clock.
 */
export function nextHourly({ interval, minutes }: Recurrence, anchor: Temporal.ZonedDateTime, floor: number): number | undefined {
  const start = anchor.with({ minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 }).epochMilliseconds;
  const stepMs = interval * HOUR_MS;
  const from = Math.max(0, Math.floor((floor - start) / stepMs));
  // A slot that a shift of the clock cuts may have none of the minutes; the next ones do.
  for (let slot = from; slot < from + 3; slot++) {
    const time = firstInHour(start + slot * stepMs, { minutes, floor, timeZone: anchor.timeZoneId });
    if (time !== undefined) return time;
  }
  return undefined;
}

interface HourSearch {
  readonly minutes: readonly number[];
  readonly floor: number;
  readonly timeZone: string;
}

function firstInHour(slotStart: number, { minutes, floor, timeZone }: HourSearch): number | undefined {
  const minuteAt = (ms: number): number => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).minute;
  // The clock may shift inside the hour, so minutes are counted from both of its ends.
  const offsets = new Set([minuteAt(slotStart), (minuteAt(slotStart + HOUR_MS - MINUTE_MS) + 1) % 60]);
  const times = [...offsets].flatMap((offset) => minutes.map((minute) => slotStart + ((minute - offset + 60) % 60) * MINUTE_MS));
  const found = times.filter((time) => time > floor && minutes.includes(minuteAt(time)));
  return found.length === 0 ? undefined : Math.min(...found);
}
