import type { TextRange } from '@tandem/kernel';

/** A stretch of a field's text: characters with `%%` read as one percent sign, or what stands between two `%`. */
export type PercentPart =
  | { readonly kind: 'characters'; readonly value: string; readonly range: TextRange }
  | { readonly kind: 'expression'; readonly text: string; readonly range: TextRange }
  | { readonly kind: 'lonePercent'; readonly range: TextRange };

/** Cuts the text of a field into characters and expressions; texts in quotes inside an expression may hold `%`. */
export function splitPercentText(text: string): readonly PercentPart[] {
  const parts: PercentPart[] = [];
  let value = '';
  let start = 0;
  const flush = (end: number) => {
    if (value !== '') parts.push({ kind: 'characters', value, range: { start, end } });
    value = '';
  };
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    const isDouble = character === '%' && text.charAt(at + 1) === '%';
    if (character !== '%' || isDouble) {
      if (value === '') start = at;
      value += character;
      at += isDouble ? 2 : 1;
      continue;
    }
    flush(at);
    const close = findClosingPercent(text, at + 1);
    if (close < 0) return [...parts, { kind: 'lonePercent', range: { start: at, end: text.length } }];
    parts.push({ kind: 'expression', text: text.slice(at + 1, close), range: { start: at, end: close + 1 } });
    at = close + 1;
  }
  flush(text.length);
  return parts;
}

/** The `%` that ends an expression: the first outside quotes, or the first at all when a quote is never closed. */
function findClosingPercent(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '%') return at;
    if (character !== "'" && character !== '"') continue;
    const close = findClosingQuote(text, at + 1, character);
    if (close < 0) return text.indexOf('%', from);
    at = close;
  }
  return -1;
}

function findClosingQuote(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    if (text.charAt(at) === '\\') at++;
    else if (text.charAt(at) === quote) return at;
  }
  return -1;
}

/** Characters as they stand in a field. */
export function escapePercents(value: string): string {
  return value.replaceAll('%', '%%');
}
