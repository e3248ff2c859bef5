import type { TextRange } from '@tandem/kernel';

/** Why the text of a field is no value. */
export interface FieldFault {
  /** `LonePercent`, `Required`, `NotABoolean`, …, or a code of the parser. */
  readonly code: string;
  /** What is wrong and what to do, in English. */
  readonly message: string;
  /** Inside the text of the field. */
  readonly range: TextRange;
}

export function fault(code: string, message: string, range: TextRange): FieldFault {
  return { code, message, range };
}
