import type { Culture } from './culture.ts';
import { EN_US } from './cultures/en-us.ts';
import type { DateTimeValue } from './date-time-value.ts';
import { readLenient } from './lenient-date-reader.ts';

export interface DateTimeParseOptions {
  /** Default en-US. */
  readonly culture?: Culture;
  /** UTC now in ticks: the day of a text that holds only a time. */
  readonly nowTicks?: bigint;
}

/** More characters than any date needs. */
const MAX_LENGTH = 200;

/** Reads a date as `DateTime.Parse` does; a text with a zone is moved to UTC. Undefined when it is no date. */
export function parseDateTime(text: string, options: DateTimeParseOptions = {}): DateTimeValue | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  return readLenient(text, options.culture ?? EN_US, options.nowTicks ?? 0n);
}
