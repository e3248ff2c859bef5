import type { TextRange } from '@tandem/kernel';

/** One place where a variable is written. */
export interface Occurrence {
  /** As written; compared without regard to case. */
  readonly name: string;
  /** Of the name alone. */
  readonly range: TextRange;
  /** `declare`: in `@INPUT`, `@OUTPUT`; `mark`: in `@SENSITIVE`. */
  readonly use: 'declare' | 'mark' | 'set' | 'read';
  /** What is set, as far as it is known. */
  readonly type?: string;
  /** The variable that is set to this one has its type. */
  readonly typeOf?: string;
  /** In a Power Fx formula, where a name may also be that of a column or constant. */
  readonly isInFormula?: boolean;
}
