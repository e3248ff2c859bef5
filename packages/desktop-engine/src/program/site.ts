import type { Evaluate } from './instruction.ts';
import type { Label } from './label.ts';

/** Where a statement stands and what happens when it fails. */
export interface Site {
  readonly subflow: string;
  /** Row of the designer in its subflow, from 1. */
  readonly line: number;
  /** What the designer calls the statement. */
  readonly action: string;
  /** Its own first instruction. */
  readonly start: Label;
  /** The instruction after it. */
  readonly next: Label;
  /** The innermost block around it. */
  readonly block?: Block;
  /** Its own rules. */
  readonly rules: readonly Rule[];
  /** Slots that its expressions read: when one is sensitive, the log shows no details. */
  readonly reads: ReadonlySet<number>;
}

/** One `ON ERROR` of a statement. */
export interface Rule {
  /** In lower case; absent: all errors. */
  readonly errorId?: string;
  readonly retry?: { readonly times: Evaluate; readonly waitSeconds: Evaluate };
  /** What to carry out; absent for a rule that only retries. */
  readonly handler?: Label;
}

/** A BLOCK with its handlers. */
export interface Block {
  readonly parent?: Block;
  readonly start: Label;
  readonly next: Label;
  readonly handlers: readonly BlockRule[];
}

export interface BlockRule {
  /** In lower case; absent: all errors. */
  readonly errorId?: string;
  readonly capturesLogicErrors: boolean;
  readonly handler: Label;
}
