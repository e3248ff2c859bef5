/** One fault of a value. */
export interface SchemaFault {
  /** Where it is, from the value inwards. */
  readonly steps: readonly string[];
  /** What is wrong there, as the end of a sentence: `must be string`. */
  readonly message: string;
  /** The member that is required and not there; the last of the steps then. */
  readonly isMissing: boolean;
}
