/**
 * A point in time or a wall-clock time, as .NET's `DateTime` holds it: ticks of 100 ns since 0001-01-01 and what they are
 * relative to. A text with an offset is read as `utc`, its ticks moved to UTC.
 */
export interface DateTimeValue {
  readonly ticks: bigint;
  readonly kind: DateTimeKind;
}

export type DateTimeKind = 'utc' | 'unspecified';
