import type { Clock } from './clock.ts';

export interface Logger {
  info(event: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(event: string, fields?: Readonly<Record<string, unknown>>): void;
  error(event: string, fields?: Readonly<Record<string, unknown>>): void;
}

/** What everything that waits takes first: when to give up, who can cancel, where to log, what time it is. */
export interface Context {
  readonly clock: Clock;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970, or undefined for no deadline. */
  readonly deadlineAt?: number;
}
