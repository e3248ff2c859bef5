import { findLineEnd, isBlank, isLineBreak } from './characters.ts';
import { scanText, type TextForm } from './text-scan.ts';

/** How a text opens: `'''`, `'`, `"`, with `$` in front when it is interpolated, or `$fx'` of a Power Fx flow. */
export interface OpeningQuote extends TextForm {
  readonly length: number;
  readonly isPowerFx: boolean;
}

const FORMS: readonly (readonly [string, OpeningQuote])[] = [
  ["$'''", { quote: "'''", interpolates: true, isPowerFx: false, length: 4 }],
  ["$'", { quote: "'", interpolates: true, isPowerFx: false, length: 2 }],
  ["$fx'", { quote: "'", interpolates: false, isPowerFx: true, length: 4 }],
  ["'''", { quote: "'''", interpolates: false, isPowerFx: false, length: 3 }],
  ["'", { quote: "'", interpolates: false, isPowerFx: false, length: 1 }],
  ['"', { quote: '"', interpolates: false, isPowerFx: false, length: 1 }],
];

/** The quote that opens a text at a place of a statement. */
export function readOpeningQuote(text: string, at: number): OpeningQuote | undefined {
  const first = text.charAt(at);
  if (first !== '$' && first !== "'" && first !== '"') return undefined;
  return FORMS.find(([opening]) => text.startsWith(opening, at))?.[1];
}

/** Where the closing quotes of a text start; -1 when it has none. */
export function findTextClose(text: string, from: number, opening: OpeningQuote): number {
  return opening.isPowerFx ? findPowerFxClose(text, from) : scanText(text, from, opening).close;
}

/** The position after a value between back quotes that opens here; -1 when it is not closed on its line. */
export function findUnreadEnd(text: string, at: number): number {
  const close = text.indexOf('`', at + 1);
  return close < 0 || close >= findLineEnd(text, at) ? -1 : close + 1;
}

/** A Power Fx text may span lines; an apostrophe in it is written `\'`. */
function findPowerFxClose(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 39) at += text.startsWith("\\'", at) ? 2 : 1;
  return at < text.length ? at : -1;
}

/**
 * Finds the ends of texts for the reader of lines. A text whose quotes close on a later line inside a word has lost its own
 * quotes (`'C:\Temp\'''`) and met those of another text: it counts as unclosed, and so do the lines that it ran over.
 */
export class TextEnds {
  readonly #text: string;
  /** From here on no closing quotes were found. */
  #unclosedFrom = Number.POSITIVE_INFINITY;
  /** Texts that open before this place stay on one line. */
  #singleLineUntil = 0;
  #lineEnd = 0;
  /** Quotes that were not closed on the line that ends at `#lineEnd`. */
  readonly #unclosedOnLine = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The position after the closing quotes; -1 when the text is not closed. */
  find(at: number, opening: OpeningQuote): number {
    const from = at + opening.length;
    if (!spansLines(opening) || at >= this.#unclosedFrom || at < this.#singleLineUntil) return this.#findOnLine(from, opening);
    const close = findTextClose(this.#text, from, opening);
    if (close < 0) {
      this.#unclosedFrom = at;
      return this.#findOnLine(from, opening);
    }
    const end = close + opening.quote.length;
    const lastLine = lastLineStart(this.#text, from, close);
    if (lastLine === from || !this.#isStolen(end)) return end;
    this.#singleLineUntil = lastLine;
    return -1;
  }

  #findOnLine(from: number, opening: OpeningQuote): number {
    if (from >= this.#lineEnd) {
      this.#lineEnd = findLineEnd(this.#text, from);
      this.#unclosedOnLine.clear();
    }
    if (this.#unclosedOnLine.has(opening.quote)) return -1;
    const close = findTextClose(this.#text.slice(from, this.#lineEnd), 0, opening);
    if (close >= 0) return from + close + opening.quote.length;
    this.#unclosedOnLine.add(opening.quote);
    return -1;
  }

  #isStolen(end: number): boolean {
    if (end >= this.#text.length) return false;
    const next = this.#text.charCodeAt(end);
    return !isBlank(next) && !isLineBreak(next) && !'])},:#+-*/<>='.includes(this.#text.charAt(end));
  }
}

function spansLines(opening: OpeningQuote): boolean {
  return opening.quote === "'''" || opening.isPowerFx;
}

/** The start of the last line of a stretch; its own start when it is on one line. */
function lastLineStart(text: string, from: number, before: number): number {
  let at = before;
  while (at > from && !isLineBreak(text.charCodeAt(at - 1))) at--;
  return at;
}
