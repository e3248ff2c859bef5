import { err, ok, type Result } from '@tandem/kernel';

/** Why a query text cannot be read. */
export interface QueryFault {
  /** The option or the text that is wrong: `$filter`, `fetchXml`. */
  readonly part: string;
  /** What is wrong, as a sentence without the place. */
  readonly message: string;
  /** Where in the text of that part, in UTF-16 units from 0. */
  readonly at: number;
}

/** Carries a fault out of a recursive reader; it never leaves `readOrFault`. */
export class FaultSignal extends Error {
  readonly fault: QueryFault;

  constructor(fault: QueryFault) {
    super(fault.message);
    this.fault = fault;
  }
}

/** The product of the reader, or the fault that it met. */
export function readOrFault<T>(read: () => T): Result<T, QueryFault> {
  try {
    return ok(read());
  } catch (thrown) {
    if (thrown instanceof FaultSignal) return err(thrown.fault);
    throw thrown;
  }
}
