import type { Diagnostic } from '@tandem/kernel';
import type { Expression } from './expression.ts';
import { parseExpressionTokens } from './parse/expression.ts';
import { Faults } from './parse/fault.ts';
import { TokenReader } from './parse/token-reader.ts';

export interface ParsedExpression {
  readonly expression: Expression;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses an expression as it stands in an argument or after SET … TO. Never throws; what can't be read is `invalid`. */
export function parseExpression(text: string): ParsedExpression {
  const faults = new Faults();
  const repositories = new Map<string, 'uiElement' | 'image'>([
    ['appmask', 'uiElement'],
    ['imgrepo', 'image'],
  ]);
  const range = { start: 0, end: text.length };
  const reader = new TokenReader({ source: text, range, faults, repositories });
  const expression = parseExpressionTokens(reader);
  reader.expectEnd();
  if (reader.fault === undefined) return { expression, diagnostics: faults.diagnostics };
  faults.add(reader.fault);
  return { expression: { kind: 'invalid', text, range }, diagnostics: faults.diagnostics };
}
