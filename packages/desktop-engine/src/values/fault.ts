/**
 * A mistake in a flow that shows while it runs: an index beyond a list, a division by zero, a property that is not there.
 * It ends the flow unless a block captures logic errors.
 */
export class LogicError extends Error {
  readonly errorId: LogicErrorId;

  constructor(errorId: LogicErrorId, message: string) {
    super(message);
    this.name = 'LogicError';
    this.errorId = errorId;
  }
}

export type LogicErrorId =
  | 'IndexOutOfRange'
  | 'DivisionByZero'
  | 'NumberOverflow'
  | 'PropertyNotFound'
  | 'TypeMismatch'
  | 'InvalidArgument'
  | 'SubflowNotFound'
  | 'LabelNotFound'
  | 'CallTooDeep'
  | 'PatternInvalid'
  | 'PatternTooSlow';

/** Raises an action error: flows can handle it by its id with ON ERROR and ON BLOCK ERROR. */
export class ActionError extends Error {
  /** `FileNotFoundError`, `TimeoutError`, or the code of a custom error. */
  readonly errorId: string;
  /** What the platform said, for `.ErrorDetails`. */
  readonly details: string;

  constructor(errorId: string, message: string, details = '') {
    super(message);
    this.name = 'ActionError';
    this.errorId = errorId;
    this.details = details;
  }
}
