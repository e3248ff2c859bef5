import type { LogEntry } from '@tandem/protocol';

/**
 * Resolves after that many milliseconds, or earlier, without a fault, when the signal is aborted. Zero gives the event loop one
 * turn, so that messages such as a cancel can come in.
 */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** Takes an entry of the action log, in the order of `seq`. */
export type WriteLogEntry = (entry: LogEntry) => void;

/** How much of a run is logged: every statement; messages of the flow and faults; faults only. */
export type Verbosity = 'Full' | 'Custom' | 'Error';
