import { DateTime } from '@tandem/desktop-engine';
import { TICKS_PER_MINUTE } from '@tandem/dotnet';
import { ticksOf } from '@tandem/kernel';

/** The wall-clock time of this machine at a moment in milliseconds since 1970. */
export function dateTimeOf(ms: number): DateTime {
  return new DateTime(ticksOf(ms) - BigInt(new Date(ms).getTimezoneOffset()) * TICKS_PER_MINUTE);
}
