import type { Diagnostic, Severity, TextRange } from '@tandem/kernel';

/** Codes of what the parser can find; every one but those of `warning` keeps a flow from running. */
export type FaultCode =
  | 'UnexpectedText'
  | 'ExpectedExpression'
  | 'ExpectedName'
  | 'ExpectedKeyword'
  | 'UnknownStatement'
  | 'UnclosedText'
  | 'UnescapedQuote'
  | 'LonePercent'
  | 'PercentOutsideText'
  | 'ReservedName'
  | 'NestingTooDeep'
  | 'MissingEnd'
  | 'UnexpectedLine'
  | 'MisplacedHeader'
  | 'MisplacedStatement'
  | 'MisplacedAnnotation'
  | 'InvalidAnnotation'
  | 'WrappedArguments'
  | 'CopiedFromWebPage';

export interface Fault {
  readonly code: FaultCode;
  /** What is wrong, and what to do. */
  readonly message: string;
  readonly range: TextRange;
}

/** Collects what the parser finds, in the order of the text as far as it is read. */
export class Faults {
  readonly diagnostics: Diagnostic[] = [];

  add(fault: Fault, severity: Severity = 'error'): void {
    this.diagnostics.push({ code: fault.code, severity, message: fault.message, range: fault.range });
  }
}
