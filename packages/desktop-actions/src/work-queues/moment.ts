import { type DateTime, type DesktopValue, type Parameter, toDateTime } from '@tandem/desktop-engine';
import { ticksOf } from '@tandem/kernel';
import { dateTimeOf } from '../machine/local-time.ts';

const TICKS_PER_MS = 10_000n;

/** A wall-clock time of this machine, or nothing. */
export function optionalMoment(): Parameter<DateTime | 'none'> {
  return {
    expects: 'a date, or nothing',
    fallback: '',
    convert: (value: DesktopValue) => (value === null || value === '' ? 'none' : toDateTime(value)),
  };
}

/** The moment at which this machine shows that time, as ISO 8601. */
export function isoOf({ ticks }: DateTime): string {
  const wall = new Date(Number((ticks - ticksOf(0)) / TICKS_PER_MS));
  const moment = new Date(
    wall.getUTCFullYear(),
    wall.getUTCMonth(),
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
    wall.getUTCSeconds(),
    wall.getUTCMilliseconds(),
  );
  return moment.toISOString();
}

/** A moment as the wall-clock time of this machine; Blank for none. */
export function wallTime(iso: string | null): DateTime | null {
  const ms = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(ms) ? null : dateTimeOf(ms);
}
