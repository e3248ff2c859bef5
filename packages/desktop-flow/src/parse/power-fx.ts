import type { PowerFxPart, PowerFxText } from '../expression.ts';
import type { Token } from './lexer.ts';

/**
 * Keeps the formulas of a Power Fx flow as they are written; they are another language. In a text `$${` is `${` itself.
 * Source: learn.microsoft.com/power-automate/desktop-flows/power-fx
 */
export function parsePowerFx(token: Token): PowerFxText {
  const range = { start: token.start, end: token.end };
  const from = token.start + (token.opening?.length ?? 0);
  if (token.text.startsWith('=')) {
    const formula = unescapeApostrophes(token.text.slice(1));
    return {
      kind: 'powerFx',
      form: 'formula',
      parts: [{ kind: 'formula', formula, range: { start: from + 1, end: from + token.text.length } }],
      range,
    };
  }
  return { kind: 'powerFx', form: 'text', parts: parseParts(token.text, from), range };
}

function parseParts(text: string, offset: number): PowerFxPart[] {
  const parts: PowerFxPart[] = [];
  const addCharacters = (start: number, end: number) => {
    const value = unescapeApostrophes(text.slice(start, end)).replaceAll('$${', '${');
    if (value !== '') parts.push({ kind: 'characters', value, range: { start: offset + start, end: offset + end } });
  };
  let at = 0;
  for (let open = text.indexOf('${'); open >= 0; open = text.indexOf('${', Math.max(at, open + 1))) {
    if (open > at && text.charAt(open - 1) === '$') continue;
    const close = findFormulaEnd(text, open + 2);
    if (close < 0) break;
    addCharacters(at, open);
    const formula = unescapeApostrophes(text.slice(open + 2, close));
    parts.push({ kind: 'formula', formula, range: { start: offset + open, end: offset + close + 1 } });
    at = close + 1;
  }
  addCharacters(at, text.length);
  return parts;
}

/** The `}` of a `${`, over braces and texts inside the formula; -1 when there is none. */
function findFormulaEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') {
      at = text.indexOf('"', at + 1);
      if (at < 0) return -1;
    } else if (character === '{') depth++;
    else if (character === '}' && depth-- === 0) return at;
  }
  return -1;
}

function unescapeApostrophes(text: string): string {
  return text.replaceAll("\\'", "'");
}
