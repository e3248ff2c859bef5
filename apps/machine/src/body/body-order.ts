import type { LogVerbosity, MachinePolicy, WorkOrder } from '@tandem/protocol';
import type { BodyServices } from './services/run-services.ts';

/**
 * What a body process is given, over its standard input and nowhere else: it holds opened inputs and the key of its spool.
 * A body whose agent dies before the line is whole ends without doing anything.
 */
export interface BodyOrder {
  readonly runId: string;
  readonly script: string;
  readonly dependencies: WorkOrder['dependencies'];
  /** JSON text of the input object. */
  readonly inputs: string;
  readonly sensitiveNames: readonly string[];
  readonly runMode: WorkOrder['runMode'];
  /** Absent: everything is logged. */
  readonly logVerbosity?: LogVerbosity;
  /** Absent: the machine has none. */
  readonly policy?: MachinePolicy;
  /** The way to the server; absent when the server gives none. */
  readonly services?: BodyServices;
  /** Base64. */
  readonly spoolKey: string;
}

export function printBodyOrder(order: BodyOrder): string {
  return `${JSON.stringify(order)}\n`;
}

/** @returns undefined when the text is no whole line; the agent that wrote it is the same version of this program */
export function readBodyOrder(text: string): BodyOrder | undefined {
  return text.endsWith('\n') ? (JSON.parse(text) as BodyOrder) : undefined;
}
