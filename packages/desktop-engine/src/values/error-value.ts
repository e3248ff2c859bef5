/** What went wrong and where, as `ERROR => name` gives it. */
export interface ErrorDetails {
  /** `FileNotFoundError`, or the code of a custom error; empty when nothing has failed. */
  readonly errorId: string;
  readonly message: string;
  readonly details: string;
  readonly subflow: string;
  /** Row of the designer in its subflow. */
  readonly line: number;
  readonly action: string;
}

/** A variable of type Error. */
export class ErrorValue {
  readonly kind = 'error';
  readonly details: ErrorDetails;

  constructor(details: ErrorDetails) {
    this.details = details;
  }

  /** `Subflow: Main, Action: 3, Action name: Copy file(s)`; empty when nothing has failed. */
  get location(): string {
    const { subflow, line, action } = this.details;
    return line === 0 ? '' : `Subflow: ${subflow}, Action: ${line}, Action name: ${action}`;
  }
}

/** The last error of a run in which nothing has failed. */
export const NO_ERROR = new ErrorValue({ errorId: '', message: '', details: '', subflow: '', line: 0, action: '' });
