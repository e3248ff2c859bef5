import type { FormulaFault } from './formula.ts';

export interface FormulaToken {
  readonly kind: 'number' | 'text' | 'name' | 'quotedName' | 'symbol' | 'interpolated' | 'end' | 'invalid';
  /** Of a name or text without its quotes, of anything else as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of an interpolated text: texts, and the places of the formulas in it. */
  readonly parts?: readonly (string | { readonly start: number; readonly end: number })[];
}

const SPACE = /(?:\s|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)+/y;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /[\p{L}_][\p{L}\p{N}\p{M}_]*/uy;
const TEXT = /"(?:[^"]|"")*"/y;
const QUOTED_NAME = /'(?:[^']|'')*'/y;
const SYMBOL = /<>|<=|>=|&&|\|\||[-+*/^&=<>!%(){}[\].,:;@]/y;

/** Cuts a formula into tokens, the last one of kind `end`. What is no token is one of kind `invalid`, with a fault. */
export function readFormulaTokens(text: string): { readonly tokens: readonly FormulaToken[]; readonly faults: readonly FormulaFault[] } {
  const tokens: FormulaToken[] = [];
  const faults: FormulaFault[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const token = readToken(text, at);
    if (token.kind === 'invalid') faults.push({ message: invalidMessage(token.text), range: { start: at, end: token.end } });
    tokens.push(token);
    at = skipSpace(text, token.end);
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length });
  return { tokens, faults };
}

function invalidMessage(text: string): string {
  const isUnclosed = text.startsWith('"') || text.startsWith('$"') || text.startsWith("'");
  return isUnclosed ? 'A text or name is not closed. Add the quote at its end.' : `'${text}' means nothing in a formula. Remove it.`;
}

function skipSpace(text: string, at: number): number {
  return at + (match(SPACE, text, at)?.length ?? 0);
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function readToken(text: string, at: number): FormulaToken {
  const token = (kind: FormulaToken['kind'], written: string, value = written): FormulaToken => {
    return { kind, text: value, start: at, end: at + written.length };
  };
  const first = text.charAt(at);
  if (first === '"') return quoted(text, at, { pattern: TEXT, kind: 'text' });
  if (first === "'") return quoted(text, at, { pattern: QUOTED_NAME, kind: 'quotedName' });
  if (first === '$' && text.charAt(at + 1) === '"') return readInterpolated(text, at);
  const number = match(NUMBER, text, at);
  if (number !== undefined) return token('number', number);
  const name = match(NAME, text, at);
  if (name !== undefined) return token('name', name);
  const symbol = match(SYMBOL, text, at);
  return symbol === undefined ? token('invalid', String.fromCodePoint(text.codePointAt(at) ?? 0)) : token('symbol', symbol);
}

function quoted(text: string, at: number, form: { readonly pattern: RegExp; readonly kind: 'text' | 'quotedName' }): FormulaToken {
  const written = match(form.pattern, text, at);
  if (written === undefined) return { kind: 'invalid', text: text.slice(at), start: at, end: text.length };
  const quote = written.charAt(0);
  return { kind: form.kind, text: written.slice(1, -1).replaceAll(quote + quote, quote), start: at, end: at + written.length };
}

/** `$"…{formula}…"`: `{{`, `}}` and `""` stand for one of them. */
function readInterpolated(text: string, start: number): FormulaToken {
  const parts: (string | { start: number; end: number })[] = [];
  let plain = '';
  let at = start + 2;
  while (at < text.length) {
    const character = text.charAt(at);
    const isDouble = text.charAt(at + 1) === character;
    if (character === '"' && !isDouble) {
      if (plain !== '') parts.push(plain);
      return { kind: 'interpolated', text: text.slice(start, at + 1), start, end: at + 1, parts };
    }
    if (character === '{' && !isDouble) {
      const end = findFormulaEnd(text, at + 1);
      if (end < 0) break;
      if (plain !== '') parts.push(plain);
      parts.push({ start: at + 1, end });
      plain = '';
      at = end + 1;
    } else {
      plain += character;
      at += isDouble && '"{}'.includes(character) ? 2 : 1;
    }
  }
  return { kind: 'invalid', text: text.slice(start), start, end: text.length };
}

/** The `}` after a formula, over braces, texts and names in it; -1 when there is none. */
export function findFormulaEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"' || character === "'") {
      at = text.indexOf(character, at + 1);
      if (at < 0) return -1;
    } else if (character === '{') depth++;
    else if (character === '}' && depth-- === 0) return at;
  }
  return -1;
}
