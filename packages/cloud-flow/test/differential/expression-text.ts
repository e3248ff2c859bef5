import type { JsonValue } from '@tandem/kernel';
import type { Expression } from '../../oracle/syntax/expression.ts';
import { parseExpression } from '../../oracle/syntax/parser.ts';
import { fromJsonValue } from '../../oracle/values/json-border.ts';
import { printJsonText } from '../../oracle/values/json-text.ts';
import type { Value } from '../../oracle/values/value.ts';
import { quoted } from './random-expressions.ts';

export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return literalText(expression.value) ?? 'null';
    case 'call':
      return `${expression.name}(${expression.args.map(printExpression).join(',')})`;
    case 'access':
      return `${printExpression(expression.target)}${expression.isOptional ? '?' : ''}[${printExpression(expression.key)}]`;
  }
}

function literalText(value: Value): string | undefined {
  if (value.kind === 'string') return quoted(value.value);
  if (value.kind === 'float' && Number.isNaN(value.value)) return undefined;
  if (value.kind === 'float' && !Number.isFinite(value.value)) return value.value < 0 ? '-1e400' : '1e400';
  if (value.kind === 'decimal') return undefined;
  return value.kind === 'array' || value.kind === 'object' ? `json(${quoted(printJsonText(value))})` : printJsonText(value);
}

/** A value as an expression that gives it, where there is one. */
export function expressionOf(value: JsonValue): Expression | undefined {
  const own = fromJsonValue(value);
  const text = literalText(own);
  if (text === undefined) return undefined;
  return parseExpression(text, 0).expression;
}

/** The expressions in a text of a template that can be read at all. */
export function expressionsIn(text: string): readonly Expression[] {
  const starts = text.startsWith('@') && text[1] !== '{' ? [1] : [...text.matchAll(/@\{/g)].map(({ index }) => index + 2);
  return starts.flatMap((start) => {
    try {
      return [parseExpression(text, start).expression];
    } catch {
      return [];
    }
  });
}
