import type { TextRange } from '@tandem/kernel';
import type { Expression, TextPart } from '../expression.ts';
import type { TextSegment } from '../text/text-scan.ts';
import { invalid, parseExpressionTokens } from './expression.ts';
import type { Token } from './lexer.ts';
import { parsePowerFx } from './power-fx.ts';
import { TokenReader } from './token-reader.ts';

const ESCAPE = /\\(['"\\])/g;

/** The content of a text without interpolation: `\'`, `\"` and `\\` resolved, any other backslash as it is. */
export function unescapeText(token: Token): string {
  return token.text.includes('\\') ? token.text.replace(ESCAPE, '$1') : token.text;
}

/** The expression that a text token stands for. */
export function parseText(reader: TokenReader, token: Token): Expression {
  const range = { start: token.start, end: token.end };
  if (token.opening?.isPowerFx) return parsePowerFx(token);
  const quote = token.opening?.quote ?? "'";
  if (quote === "'''") reportBareQuotes(reader, token);
  if (token.opening?.interpolates) return { kind: 'interpolatedText', parts: parseParts(reader, token), range };
  return { kind: 'text', value: unescapeText(token), quote, range };
}

function reportBareQuotes(reader: TokenReader, token: Token): void {
  const bare = token.segments?.find((segment) => segment.kind === 'bareQuote');
  if (bare === undefined) return;
  reader.report({
    code: 'UnescapedQuote',
    message: "An apostrophe inside this text has no backslash. Write \\' for it.",
    range: rangeOf(bare),
  });
}

function parseParts(reader: TokenReader, token: Token): TextPart[] {
  const parts: TextPart[] = [];
  let value = '';
  let valueRange: TextRange | undefined;
  const flush = () => {
    if (valueRange !== undefined) parts.push({ kind: 'characters', value, range: valueRange });
    value = '';
    valueRange = undefined;
  };
  for (const segment of token.segments ?? []) {
    if (segment.kind === 'interpolation') {
      flush();
      parts.push({ kind: 'interpolation', expression: parseInterpolation(reader, segment), range: rangeOf(segment) });
    } else {
      value += charactersOf(reader, segment);
      valueRange = { start: valueRange?.start ?? segment.start, end: segment.end };
    }
  }
  flush();
  return parts.filter((part) => part.kind !== 'characters' || part.value !== '');
}

function rangeOf(segment: TextSegment): TextRange {
  return { start: segment.start, end: segment.end };
}

/** `\%` is nothing at all: the designer drops both. */
function charactersOf(reader: TokenReader, segment: TextSegment): string {
  const written = reader.options.source.slice(segment.start, segment.end);
  if (segment.kind === 'percent') return '%';
  if (segment.kind === 'escape') return written === '\\%' ? '' : written.slice(1);
  if (segment.kind === 'lonePercent') {
    reader.report({ code: 'LonePercent', message: 'This % has no partner. Write %% for a percent sign.', range: rangeOf(segment) });
  }
  return written;
}

/** The expression between two `%`. Its faults leave the statement readable. */
function parseInterpolation(reader: TokenReader, segment: TextSegment): Expression {
  const range = { start: segment.start + 1, end: segment.end - 1 };
  const inner = new TokenReader({ ...reader.options, range, isInText: true, depth: reader.depth + 1 });
  const expression = parseExpressionTokens(inner);
  inner.expectEnd();
  if (inner.fault === undefined) return expression;
  reader.report(inner.fault);
  return invalid(inner, range.start);
}
