import type { Diagnostic, TextRange } from '@tandem/kernel';

/** Leaves the parser; the template compiler turns it into the diagnostic that it carries. */
export class SyntaxFault extends Error {
  readonly diagnostic: Diagnostic;

  constructor(message: string, range: TextRange) {
    super(message);
    this.name = 'SyntaxFault';
    this.diagnostic = { code: 'InvalidTemplate', severity: 'error', message, range };
  }
}
