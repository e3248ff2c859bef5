import { err } from '@tandem/kernel';

/** Why an edit was not made; the document stays as it is. */
export const RefusalCode = {
  unknownSubflow: 'UnknownSubflow',
  unknownRow: 'UnknownRow',
  nothingSelected: 'NothingSelected',
  /** Steps would lose the block that they end or divide, or stand where they can't. */
  wouldBreakStructure: 'WouldBreakStructure',
  /** An END, ELSE or CASE without the statement it belongs to. */
  belongsToBlock: 'BelongsToBlock',
  /** Into itself. */
  moveIntoItself: 'MoveIntoItself',
  notConsecutive: 'NotConsecutive',
  invalidName: 'InvalidName',
  /** Another thing of the same kind has the name; `mayMerge` tells whether the edit can be asked for with `merge`. */
  nameTaken: 'NameTaken',
  unknownName: 'UnknownName',
  /** Pasted text that is no steps. */
  notSteps: 'NotSteps',
  /** Pasted text that a web page or a word processor has changed. */
  copiedFromWebPage: 'CopiedFromWebPage',
  notPossibleHere: 'NotPossibleHere',
  stillUsed: 'StillUsed',
} as const;
export type RefusalCode = (typeof RefusalCode)[keyof typeof RefusalCode];

export interface Refusal {
  readonly code: RefusalCode;
  /** What happened and what to do, in English; a person's language is chosen by the code and the details. */
  readonly message: string;
  /** The name or line that is at fault. */
  readonly subject?: string;
  readonly row?: number;
  /** With `NameTaken`: the same edit with `merge: true` makes one of both. */
  readonly mayMerge?: boolean;
}

export function refuse(code: RefusalCode, message: string, details: Omit<Refusal, 'code' | 'message'> = {}) {
  return err<Refusal>({ code, message, ...details });
}
