import type { DynamicContent, DynamicContentGroup } from '@tandem/designer-core/cloud-flow';
import type { ReactNode } from 'react';

/** What the expressions of one field may use. */
export interface ExpressionScope {
  readonly content: readonly DynamicContentGroup[];
  /** Shows what an expression gives, where that can be known; only called with expressions without a fault. */
  readonly renderPreview?: (expression: string) => ReactNode;
}

export interface FoundContent {
  readonly group: DynamicContentGroup;
  readonly item: DynamicContent;
}

/** The dynamic content that an expression is, blank space and the case of names aside. */
export function findContent(expression: string, { content }: ExpressionScope): FoundContent | undefined {
  const wanted = normalised(expression);
  for (const group of content) {
    const item = group.items.find((candidate) => normalised(candidate.expression) === wanted);
    if (item !== undefined) return { group, item };
  }
  return undefined;
}

function normalised(expression: string): string {
  return expression.replaceAll(/\s+/g, '').toLowerCase();
}
