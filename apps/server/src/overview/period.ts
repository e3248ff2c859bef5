import type { OverviewPeriod } from '@tandem/protocol';
import { Temporal } from 'temporal-polyfill';
import { InvalidRequest } from '../http/invalid-request.ts';

/** The hours or days that an overview shows, the present one last. Times are milliseconds since 1970. */
export interface Period {
  readonly step: 'hour' | 'day';
  /** When each hour or day begins. */
  readonly starts: readonly number[];
  /** After the last run that counts. */
  readonly to: number;
}

const SHAPES = {
  '24h': { step: 'hour', count: 24 },
  '7d': { step: 'day', count: 7 },
  '30d': { step: 'day', count: 30 },
} as const satisfies Record<OverviewPeriod, unknown>;

/**
 * @param timeZone in which days begin, by its IANA name
 * @throws InvalidRequest when there is no such time zone
 */
export function periodOf(name: OverviewPeriod, timeZone: string, now: number): Period {
  const { step, count } = SHAPES[name];
  const present = zoned(now, timeZone);
  const last = step === 'day' ? present.startOfDay() : present.round({ smallestUnit: 'hour', roundingMode: 'floor' });
  const unit = step === 'day' ? 'days' : 'hours';
  const starts = Array.from({ length: count }, (_, index) => last.subtract({ [unit]: count - 1 - index }));
  return { step, starts: starts.map((start) => startOf(start, step).epochMilliseconds), to: now + 1 };
}

/** A day may begin later than at midnight, where the clocks were set then. */
function startOf(time: Temporal.ZonedDateTime, step: Period['step']): Temporal.ZonedDateTime {
  return step === 'day' ? time.startOfDay() : time;
}

function zoned(now: number, timeZone: string): Temporal.ZonedDateTime {
  try {
    return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  } catch {
    throw new InvalidRequest([{ path: 'query.timeZone', message: 'must be the IANA name of a time zone, such as Europe/Berlin' }]);
  }
}
