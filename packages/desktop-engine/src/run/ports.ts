import type { LogEntry, LogVerbosity } from '@tandem/protocol';
import type { Machine } from './machine.ts';

/**
 * Resolves after that many milliseconds, or earlier, without a fault, when the signal is aborted. Zero gives the event loop one
 * turn, so that messages such as a cancel can come in.
 */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** Takes an entry of the action log, in the order of `seq`. */
export type WriteLogEntry = (entry: LogEntry) => void;

/** How much of a run is logged; where nothing is, there is no `WriteLogEntry`. */
export type Verbosity = Exclude<LogVerbosity, 'Disabled'>;

/** Looks on while a run is at work, instruction by instruction, and holds it where it wants. */
export interface Tracer {
  /** Before the instruction at `machine.address`. The run goes on when the promise is fulfilled; without one it goes on at once. */
  readonly before: (machine: Machine) => Promise<void> | undefined;
  /** Stands for the sleep of statements that wait. */
  readonly sleep: Sleep;
}
