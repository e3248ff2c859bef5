import { Temporal } from 'temporal-polyfill';
import { findIana } from 'windows-iana';
import { fail } from '../values/value.ts';
import { type DateTime, EPOCH, inRange, TICKS } from './calendar.ts';

/** What a zone is ahead of UTC at a moment of UTC, in ticks; seconds of old offsets make a whole minute. */
function offsetAt(zone: string, utcTicks: bigint): bigint {
  const instant = Temporal.Instant.fromEpochMilliseconds(Number((utcTicks - EPOCH) / 10_000n));
  const minutes = instant.toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
  return BigInt(Math.sign(minutes) * Math.ceil(Math.abs(minutes))) * TICKS.minute;
}

function ianaOf(windowsId: string): string {
  return findIana(windowsId)[0] ?? fail('there is no such time zone');
}

const isUtcId = (windowsId: string): boolean => windowsId.toLowerCase() === 'utc';

/** The clock of a zone at a moment. */
export function fromUtc(utcTicks: bigint, windowsId: string): DateTime {
  const zone = ianaOf(windowsId);
  if (isUtcId(windowsId)) return { ticks: utcTicks, isUtc: true };
  return { ticks: inRange(utcTicks + offsetAt(zone, utcTicks)), isUtc: false };
}

/** The moment of a clock; of two moments the later one, which is standard time. @throws Fault for a time that the clock leaves out */
export function toUtc(local: bigint, windowsId: string): bigint {
  const zone = ianaOf(windowsId);
  if (isUtcId(windowsId)) return local;
  const moments = [-TICKS.day, TICKS.day]
    .map((shift) => local - offsetAt(zone, local + shift))
    .filter((moment) => moment + offsetAt(zone, moment) === local)
    .sort((left, right) => (left < right ? -1 : 1));
  return inRange(moments.at(-1) ?? fail('the clock leaves that time out'));
}
