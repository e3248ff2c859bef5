import type { DynamicContent, DynamicContentGroup } from '@tandem/designer-core/cloud-flow';

/** What the expressions of one field may use. */
export interface ExpressionScope {
  readonly content: readonly DynamicContentGroup[];
  /** Works out a template with the values of the last run; absent when the flow has not run. */
  readonly preview?: (template: string) => ExpressionPreview;
}

export type ExpressionPreview =
  | { readonly kind: 'value'; readonly text: string }
  /** The last run doesn't hold what the expression asks for, or the expression fails with it. */
  | { readonly kind: 'fault'; readonly message: string };

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
