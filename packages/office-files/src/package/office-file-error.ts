/** What is wrong with an Office file. */
export type OfficeFileFault =
  /** Not a package of Office Open XML at all. */
  | 'not-office'
  /** Protected with a password or of Office 97-2003, so that it has no parts that could be read. */
  | 'encrypted'
  /** Protected with a password, which is missing or another one. */
  | 'password'
  /** A package whose parts do not fit together. */
  | 'damaged'
  /** Beyond the limits that hold off zip bombs. */
  | 'too-large'
  /** The file is right, what was asked of it is not there or not possible. */
  | 'not-possible';

/** The error of this room; `fault` says which kind, the message what happened and what to do. */
export class OfficeFileError extends Error {
  readonly fault: OfficeFileFault;

  constructor(fault: OfficeFileFault, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'OfficeFileError';
    this.fault = fault;
  }
}
