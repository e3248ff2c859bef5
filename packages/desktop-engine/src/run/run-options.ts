import type { JsonObject } from '@tandem/kernel';
import type { Guard } from '../actions/guard.ts';
import type { RunServices } from '../actions/run-services.ts';
import type { FlowLibrary } from '../compile/flow-library.ts';
import type { Sleep, Verbosity, WriteLogEntry } from './ports.ts';

export interface RunOptions {
  readonly inputs: JsonObject;
  readonly sleep: Sleep;
  readonly onLog?: WriteLogEntry;
  /** Default `Full`. */
  readonly verbosity?: Verbosity;
  /** Variables that are sensitive besides those that the flow itself names. */
  readonly sensitiveNames?: readonly string[];
  /** How many subflows may be inside one another. Default 200. */
  readonly maxCallDepth?: number;
  /** Whether the run was asked to stop at a convenient place; flows ask with the condition `FlowControl.IfSafeStop`. */
  readonly shouldStopSafely?: () => boolean;
  /** Default: everything is allowed. */
  readonly guard?: Guard;
  /** Default: none. Child flows come from the library. */
  readonly services?: RunServices;
  /** The flows that the flow may run; the one that compiled it. Default: none. */
  readonly library?: FlowLibrary;
}

export interface RunResult {
  readonly status: 'Succeeded' | 'Failed' | 'Cancelled' | 'TimedOut';
  /** Empty unless the run has succeeded. */
  readonly outputs: JsonObject;
  /** Names of the outputs that may hold something sensitive, when there are any. */
  readonly sensitiveOutputs?: readonly string[];
  readonly error?: RunError;
  /** Statements that were carried out. */
  readonly actionCount: number;
}

/** How a flow ended. */
export type RunEnd = Pick<RunResult, 'status' | 'error'>;

export interface RunError {
  readonly code: string;
  /** Without sensitive values. */
  readonly message: string;
  readonly subflow?: string;
  /** Row of the designer in its subflow. */
  readonly line?: number;
  readonly action?: string;
}
