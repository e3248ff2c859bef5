import type { Diagnostic } from '@tandem/kernel';
import { parseExpression } from '../expression/syntax/parser.ts';
import { SyntaxFault } from '../expression/syntax/syntax-fault.ts';
import type { Expression } from '../expression/syntax/tree.ts';

/** A piece of a template text; the pieces join up to the whole text. Places count in UTF-16 units. */
export type TemplateSegment =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  /** `@…` or `@{…}`, its marks included. */
  | {
      readonly kind: 'expression';
      readonly start: number;
      readonly end: number;
      /** What stands between the marks. */
      readonly source: string;
      /** Undefined when it is no expression; the fault says why. */
      readonly expression: Expression | undefined;
      readonly fault: Diagnostic | undefined;
    };

/** Cuts a template text into its pieces, whatever is wrong in them, for editors; `parseTemplateText` has the same rules. */
export function templateSegments(text: string): readonly TemplateSegment[] {
  if (text.charCodeAt(0) === 0x40 && text.length > 1 && text[1] !== '{') {
    return text[1] === '@' ? [{ kind: 'text', start: 0, end: text.length }] : [segment(text, { start: 0, source: 1, end: text.length })];
  }
  const segments: TemplateSegment[] = [];
  let at = 0;
  for (let open = nextOpen(text, 0); open !== -1; open = nextOpen(text, at)) {
    if (open > at) segments.push({ kind: 'text', start: at, end: open });
    const found = segment(text, { start: open, source: open + 2, end: endOf(text, open + 2) });
    segments.push(found);
    at = found.end;
  }
  if (at < text.length) segments.push({ kind: 'text', start: at, end: text.length });
  return segments;
}

/** `@@{` is a literal `@{`. */
function nextOpen(text: string, from: number): number {
  let open = text.indexOf('@{', from);
  while (open > from && text[open - 1] === '@') open = text.indexOf('@{', open + 2);
  return open;
}

/** After the `}` that closes the expression, or the end of the text; quotes hide braces. */
function endOf(text: string, from: number): number {
  let isQuoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") isQuoted = !isQuoted;
    else if (text[at] === '}' && !isQuoted) return at + 1;
  }
  return text.length;
}

interface Place {
  readonly start: number;
  /** Where the expression begins. */
  readonly source: number;
  readonly end: number;
}

function segment(text: string, { start, source, end }: Place): TemplateSegment & { readonly kind: 'expression' } {
  const isInterpolation = source - start === 2;
  const isClosed = !isInterpolation || text[end - 1] === '}';
  const whole = { kind: 'expression', start, end, source: text.slice(source, isInterpolation && isClosed ? end - 1 : end) } as const;
  try {
    const parsed = parseExpression(text, source);
    const stopsEarly = isInterpolation ? !parsed.isClosed : parsed.isClosed;
    if (!stopsEarly) return { ...whole, end: isInterpolation ? parsed.end + 1 : end, expression: parsed.expression, fault: undefined };
    return { ...whole, expression: undefined, fault: unbalanced(isInterpolation, { start, end }) };
  } catch (thrown) {
    if (!(thrown instanceof SyntaxFault)) throw thrown;
    return { ...whole, expression: undefined, fault: thrown.diagnostic };
  }
}

function unbalanced(isInterpolation: boolean, range: { readonly start: number; readonly end: number }): Diagnostic {
  const message = isInterpolation ? "The expression has no closing '}'; add it." : "There is a '}' after the expression; remove it.";
  return { code: 'InvalidTemplate', severity: 'error', message, range };
}
