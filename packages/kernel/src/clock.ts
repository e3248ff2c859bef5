/** The only source of time for engines and reducers; tests drive a virtual one. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
}

/** 100 ns ticks between 0001-01-01 and 1970-01-01, as .NET counts them. */
export const UNIX_EPOCH_TICKS = 621_355_968_000_000_000n;
export const TICKS_PER_MS = 10_000n;

/** Milliseconds since 1970 as .NET ticks since the year 1. */
export function ticksOf(ms: number): bigint {
  return UNIX_EPOCH_TICKS + BigInt(Math.trunc(ms)) * TICKS_PER_MS;
}

/** UTC time with seven fractional digits, as the Workflow Definition Language shows it. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '0000Z');
}
