import type { Site } from '../program/site.ts';
import { ErrorValue } from '../values/error-value.ts';
import { ActionError, LogicError } from '../values/fault.ts';

/** Something that went wrong at a statement. */
export interface Fault {
  readonly errorId: string;
  readonly message: string;
  readonly details: string;
  /** A mistake in the flow itself: only blocks that capture logic errors catch it. */
  readonly isLogic: boolean;
  readonly site: Site;
}

/** Any thrown thing as a fault of the statement; what is no error of the flow becomes `InternalError`. */
export function faultOf(thrown: unknown, site: Site): Fault {
  if (thrown instanceof ActionError) {
    return { errorId: thrown.errorId, message: thrown.message, details: thrown.details, isLogic: false, site };
  }
  if (thrown instanceof LogicError) return { errorId: thrown.errorId, message: thrown.message, details: '', isLogic: true, site };
  const details = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return { errorId: 'InternalError', message: `The action failed inside Tandem: ${details}`, details, isLogic: true, site };
}

export function errorValueOf({ errorId, message, details, site }: Fault): ErrorValue {
  return new ErrorValue({ errorId, message, details, subflow: site.subflow, line: site.line, action: site.action });
}

/** Thrown by THROW ERROR: the fault goes on to the blocks around. */
export class Rethrown extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message);
    this.name = 'Rethrown';
    this.fault = fault;
  }
}

/** Nothing handles the fault: the flow ends as failed. */
export class Unhandled extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message);
    this.name = 'Unhandled';
    this.fault = fault;
  }
}
