import type { TemplateSegment } from '@tandem/cloud-flow';
import { type ExpressionScope, findContent } from '../expression/expression-scope.ts';

type ExpressionSegment = TemplateSegment & { readonly kind: 'expression' };

/** How a token is shown and read out. */
export interface TokenWords {
  readonly kind: 'content' | 'expression' | 'faulty';
  /** On the token: `FileCount`, or the beginning of the expression. */
  readonly label: string;
  /** For screen readers and the tooltip. */
  readonly spoken: string;
}

export interface TokenPhrases {
  readonly token: (title: string, source: string) => string;
  readonly expressionToken: (source: string) => string;
  readonly faultyToken: (source: string) => string;
}

const SHOWN_CHARACTERS = 40;

export function tokenWords({ source, fault }: ExpressionSegment, scope: ExpressionScope, phrases: TokenPhrases): TokenWords {
  const label = source.length > SHOWN_CHARACTERS ? `${source.slice(0, SHOWN_CHARACTERS)}…` : source;
  if (fault !== undefined) return { kind: 'faulty', label, spoken: `${phrases.faultyToken(source)}: ${fault.message}` };
  const found = findContent(source, scope);
  if (found !== undefined) return { kind: 'content', label: found.item.title, spoken: phrases.token(found.item.title, found.group.title) };
  return { kind: 'expression', label, spoken: phrases.expressionToken(source) };
}
