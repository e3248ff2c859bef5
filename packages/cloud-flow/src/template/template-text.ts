import { parseExpression } from '../expression/syntax/parser.ts';
import { SyntaxFault } from '../expression/syntax/syntax-fault.ts';
import type { Expression } from '../expression/syntax/tree.ts';

/** One string of a definition, read as a template. */
export type TemplateText =
  | { readonly kind: 'literal'; readonly text: string }
  /** `@…`: keeps the kind of its value. */
  | { readonly kind: 'whole'; readonly expression: Expression }
  /** `…@{…}…`: always a string. */
  | { readonly kind: 'interpolation'; readonly parts: readonly (string | Expression)[] };

/**
 * Reads one string: `@@…` is literal text with one `@` less, `@…` one expression, `…@{…}…` an interpolation (with `@@{` for a
 * literal `@{`), everything else a literal.
 *
 * @throws SyntaxFault
 */
export function parseTemplateText(text: string): TemplateText {
  if (text.charCodeAt(0) === 0x40 && text.length > 1) {
    if (text[1] === '@') return { kind: 'literal', text: text.slice(1) };
    if (text[1] !== '{') return { kind: 'whole', expression: parseWhole(text) };
  }
  return text.includes('@{') ? parseInterpolation(text) : { kind: 'literal', text };
}

function parseWhole(text: string): Expression {
  const { expression, end, isClosed } = parseExpression(text, 1);
  if (isClosed) throw new SyntaxFault("Expected the end of the expression, but found '}'.", { start: end, end: end + 1 });
  return expression;
}

function parseInterpolation(text: string): TemplateText {
  const parts: (string | Expression)[] = [];
  let literal = '';
  let at = 0;
  for (;;) {
    const open = text.indexOf('@{', at);
    if (open === -1) break;
    if (open > at && text[open - 1] === '@') {
      literal += `${text.slice(at, open - 1)}@{`;
      at = open + 2;
      continue;
    }
    literal += text.slice(at, open);
    if (literal !== '') parts.push(literal);
    literal = '';
    const { expression, end, isClosed } = parseExpression(text, open + 2);
    if (!isClosed) throw new SyntaxFault("The expression has no closing '}'.", { start: open, end: text.length });
    parts.push(expression);
    at = end + 1;
  }
  literal += text.slice(at);
  if (parts.length === 0) return { kind: 'literal', text: literal };
  return { kind: 'interpolation', parts: literal === '' ? parts : [...parts, literal] };
}
