import type { DefinitionLimit } from './limits.ts';

/** A place in a text, counted in UTF-16 units from 0; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export type Severity = 'error' | 'warning' | 'info';

/** A fault found in a flow: a value, never a throw. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, where, and what to do. */
  readonly message: string;
  /** Where in the text, when the flow is a text. */
  readonly range?: TextRange;
  /** Where in the tree: a JSON pointer, an action name or `subflow:line`. */
  readonly path?: string;
  /** The limit of definitions that is exceeded, of those that some limit profiles have. */
  readonly limit?: DefinitionLimit;
}
