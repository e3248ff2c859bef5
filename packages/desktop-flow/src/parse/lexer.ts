import type { TextRange } from '@tandem/kernel';
import { isDigit, isWordPart, isWordStart, skipBlanks, skipSpace } from '../text/characters.ts';
import { findTextClose, findUnreadEnd, type OpeningQuote, readOpeningQuote } from '../text/quotes.ts';
import { findClosingQuote, openingQuote, scanText, type TextSegment } from '../text/text-scan.ts';

export interface Token extends TextRange {
  /**
   * `end` comes after the last one; `unread` stands between back quotes: a value with a fault, as the designer keeps it; `invalid`
   * is a character or quote that means nothing here.
   */
  readonly kind: 'word' | 'number' | 'symbol' | 'text' | 'dateTime' | 'unread' | 'invalid' | 'end';
  /** As written; of a text its content with the escapes. */
  readonly text: string;
  /** Of a text. */
  readonly opening?: OpeningQuote;
  /** Of a text that is no Power Fx text: its content between the quotes. */
  readonly segments?: readonly TextSegment[];
}

const BACK_QUOTE = 96;
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const TWO_UNIT_SYMBOLS = new Set(['<>', '<=', '>=', '=>']);
const SYMBOLS = new Set('()[]{},:.=<>+-*/^@%');

/** Reads the tokens of one statement, or of one expression between `%` of a text, where quotes may be escaped. */
export class Lexer {
  readonly source: string;
  readonly #end: number;
  readonly #isInText: boolean;

  constructor(source: string, range: TextRange, isInText: boolean) {
    this.source = source;
    this.#end = range.end;
    this.#isInText = isInText;
  }

  /** The token that starts at `from` or after the blanks there. */
  read(from: number): Token {
    const start = this.#skip(from);
    if (start >= this.#end) return { kind: 'end', start: this.#end, end: this.#end, text: '' };
    const code = this.source.charCodeAt(start);
    if (isDigit(code)) return this.#readNumber(start);
    if (code === BACK_QUOTE && !this.#isInText) return this.#readUnread(start);
    return this.#readText(start) ?? (isWordStart(code) ? this.#readWord(start) : this.#readSymbol(start));
  }

  /** Blanks, line breaks inside brackets, and a `\` before a line break are nothing. */
  #skip(from: number): number {
    let at = skipSpace(this.source, from, this.#end);
    while (at < this.#end && this.source.charCodeAt(at) === 92 && !this.#isInText) {
      const next = skipSpace(this.source, at + 1, this.#end);
      if (skipBlanks(this.source, at + 1, this.#end) === next) return at;
      at = next;
    }
    return at;
  }

  #readNumber(start: number): Token {
    NUMBER.lastIndex = start;
    const text = NUMBER.exec(this.source)?.[0] ?? '';
    const end = start + text.length;
    const isGlued = end < this.#end && isWordPart(this.source.charCodeAt(end));
    return isGlued ? { ...this.#readWord(start), kind: 'invalid' } : { kind: 'number', start, end, text };
  }

  #readWord(start: number): Token {
    let end = start + 1;
    while (end < this.#end && isWordPart(this.source.charCodeAt(end))) end++;
    const text = this.source.slice(start, end);
    return (text === 'd' && this.#readDateTime(start)) || { kind: 'word', start, end, text };
  }

  #readDateTime(start: number): Token | undefined {
    const quote = this.source.startsWith('\\"', start + 1) ? '\\"' : '"';
    if (!this.source.startsWith(quote, start + 1)) return undefined;
    const from = start + 1 + quote.length;
    const close = this.source.indexOf(quote, from);
    if (close < 0 || close >= this.#end) return undefined;
    return { kind: 'dateTime', start, end: close + quote.length, text: this.source.slice(from, close) };
  }

  #readText(start: number): Token | undefined {
    if (this.#isInText) return this.#readTextInText(start);
    const opening = readOpeningQuote(this.source, start);
    if (opening === undefined) return undefined;
    const from = start + opening.length;
    const { close, segments } = opening.isPowerFx
      ? { close: findTextClose(this.source, from, opening), segments: [] }
      : scanText(this.source, from, opening);
    if (close < 0 || close >= this.#end)
      return { kind: 'invalid', start, end: this.#end, text: this.source.slice(start, this.#end), opening };
    return { kind: 'text', start, end: close + opening.quote.length, text: this.source.slice(from, close), opening, segments };
  }

  #readTextInText(start: number): Token | undefined {
    const quote = openingQuote(this.source, start);
    if (quote === '') return undefined;
    const from = start + quote.length;
    const close = findClosingQuote(this.source, from, quote);
    const opening: OpeningQuote = { quote: quote.endsWith('"') ? '"' : "'", interpolates: false, isPowerFx: false, length: quote.length };
    if (!close.closed || close.at >= this.#end) return { kind: 'invalid', start, end: this.#end, text: quote, opening };
    return { kind: 'text', start, end: close.at + quote.length, text: this.source.slice(from, close.at), opening };
  }

  #readUnread(start: number): Token {
    const end = findUnreadEnd(this.source, start);
    if (end < 0 || end > this.#end) return this.#readSymbol(start);
    return { kind: 'unread', start, end, text: this.source.slice(start, end) };
  }

  #readSymbol(start: number): Token {
    const two = this.source.slice(start, Math.min(start + 2, this.#end));
    if (TWO_UNIT_SYMBOLS.has(two)) return { kind: 'symbol', start, end: start + 2, text: two };
    const text = this.source.charAt(start);
    return { kind: SYMBOLS.has(text) ? 'symbol' : 'invalid', start, end: start + 1, text };
  }
}
