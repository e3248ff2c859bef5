import type { Context } from '@tandem/kernel';
import type { Sleep } from '../run/ports.ts';
import type { Guard } from './guard.ts';
import type { RunServices } from './run-services.ts';

/** What an action may use besides its arguments. */
export interface ActionContext {
  /** Clock, deadline and the signal that ends the run. */
  readonly context: Context;
  readonly sleep: Sleep;
  /** Whether the run was asked to stop at a convenient place. */
  readonly shouldStopSafely: () => boolean;
  /** Writes a message of the flow itself to its log. */
  readonly writeLog: (level: LogLevel, message: string) => void;
  /** What the administrator of the machine lets flows do. */
  readonly guard: Guard;
  /** Name of the subflow that the action stands in. */
  readonly currentSubflow: () => string;
  /** Whether something sensitive, or computed from it, may be among the arguments of the action. */
  readonly usesSensitive: () => boolean;
  /** What the run reaches beyond its machine. */
  readonly services: RunServices;
  /**
   * Has something that the action left open (a workbook, a connection, a process) closed when the run is over, however it ends. The
   * latest is closed first; what `close` throws is passed over. The function that comes back takes the promise back.
   */
  readonly closeAtEnd: (close: () => void | Promise<void>) => () => void;
}

export type LogLevel = 'Info' | 'Warning' | 'Error';
