import type { SourceLine } from '../tree.ts';
import { findLineEnd, isBlank, isLineBreak, skipBlanks, skipLineBreak, skipSpace } from './characters.ts';
import { findUnreadEnd, readOpeningQuote, TextEnds } from './quotes.ts';

/** One logical line of the text, not parsed yet. */
export interface TextLine {
  readonly kind: 'statement' | 'comment' | 'blockComment' | 'region' | 'annotation' | 'header' | 'trailer';
  readonly source: SourceLine;
}

const TRAILER = /^#\s*\[ControlRepository\]\[PowerAutomateDesktop\]/i;
const BACK_QUOTE = 96;
/** What can't start a statement: after it a bracket that is open goes on. */
const CONTINUES_BRACKET = /^['"[\]{}^,:$\d]/;

/**
 * Cuts a text into logical lines without loss: the leads, texts and tails of all lines and the rest put together are the text.
 * A line goes on over line breaks inside texts, block comments and open brackets, and after a `\` at its end.
 */
export class LineReader {
  readonly #text: string;
  readonly #ends: TextEnds;
  #at = 0;
  #hasUnclosedComment = false;

  constructor(text: string) {
    this.#text = text;
    this.#ends = new TextEnds(text);
  }

  /** The next line; none when only blank space is left. */
  next(): TextLine | undefined {
    const leadStart = this.#at;
    const start = skipSpace(this.#text, leadStart, this.#text.length);
    if (start >= this.#text.length) return undefined;
    const kind = this.#kindAt(start);
    const end = this.#trimEnd(start, this.#findEnd(start, kind));
    this.#at = skipLineBreak(this.#text, skipBlanks(this.#text, end, this.#text.length));
    const source = {
      lead: this.#text.slice(leadStart, start),
      text: this.#text.slice(start, end),
      tail: this.#text.slice(end, this.#at),
      range: { start, end },
    };
    return { kind, source };
  }

  /** What stands after the last line. */
  rest(): string {
    return this.#text.slice(this.#at);
  }

  #kindAt(at: number): TextLine['kind'] {
    const text = this.#text;
    if (text.startsWith('/#', at))
      return this.#hasUnclosedComment || text.indexOf('#/', at + 2) < 0 ? this.#unclosedComment() : 'blockComment';
    if (text.startsWith('**', at)) return 'region';
    if (text.startsWith('@@', at)) return 'annotation';
    if (text.startsWith('@', at)) return 'header';
    if (!text.startsWith('#', at)) return 'statement';
    return TRAILER.test(text.slice(at, at + 80)) ? 'trailer' : 'comment';
  }

  #unclosedComment(): 'statement' {
    this.#hasUnclosedComment = true;
    return 'statement';
  }

  #findEnd(start: number, kind: TextLine['kind']): number {
    if (kind === 'blockComment') return this.#text.indexOf('#/', start + 2) + 2;
    if (kind === 'statement' || kind === 'annotation' || kind === 'header') return this.#findStatementEnd(start);
    return findLineEnd(this.#text, start);
  }

  #trimEnd(start: number, end: number): number {
    let at = end;
    while (at > start + 1 && isBlank(this.#text.charCodeAt(at - 1))) at--;
    return at;
  }

  #findStatementEnd(start: number): number {
    const text = this.#text;
    let at = start;
    let open = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (isLineBreak(code)) {
        const next = open > 0 ? this.#continueBracket(at) : at;
        if (next === at) return at;
        at = next;
      } else if (code === 35 || (code === 47 && text.charCodeAt(at + 1) === 35)) {
        return at > start ? at : findLineEnd(text, at);
      } else if (code === 91 || code === 123) {
        open++;
        at++;
      } else if (code === 93 || code === 125) {
        open--;
        at++;
      } else if (code === 92) at = this.#skipContinuation(at);
      else at = this.#skipText(at);
    }
    return at;
  }

  /** The position after a text that opens here, otherwise the next one. */
  #skipText(at: number): number {
    const opening = readOpeningQuote(this.#text, at);
    if (opening === undefined) return this.#text.charCodeAt(at) === BACK_QUOTE ? Math.max(findUnreadEnd(this.#text, at), at + 1) : at + 1;
    const end = this.#ends.find(at, opening);
    return end < 0 ? at + opening.length : end;
  }

  /** After a `\` at the end of a line: the start of the next line. */
  #skipContinuation(at: number): number {
    const next = skipBlanks(this.#text, at + 1, this.#text.length);
    return next < this.#text.length && isLineBreak(this.#text.charCodeAt(next)) ? skipLineBreak(this.#text, next) : at + 1;
  }

  /** Inside `[` or `{`: the next line when it can only be more of the literal, otherwise the same place. */
  #continueBracket(at: number): number {
    const next = skipSpace(this.#text, at, this.#text.length);
    return CONTINUES_BRACKET.test(this.#text.charAt(next)) ? next : at;
  }
}
