import type { JsonValue, TextRange } from '@tandem/kernel';

/** The tree of one expression of the Workflow Definition Language; ranges count from the start of the string it stands in. */
export type Expression = LiteralExpression | CallExpression | AccessExpression;

export interface LiteralExpression {
  readonly kind: 'literal';
  readonly value: JsonValue;
  readonly range: TextRange;
}

export interface CallExpression {
  readonly kind: 'call';
  /** As written; functions are found without regard to case. */
  readonly name: string;
  readonly args: readonly Expression[];
  readonly range: TextRange;
  readonly nameRange: TextRange;
}

/** `target.name`, `target['name']`, and the same after `?`, which forgives a missing property. */
export interface AccessExpression {
  readonly kind: 'access';
  readonly target: Expression;
  readonly index: Expression;
  readonly isOptional: boolean;
  readonly range: TextRange;
}
