import { isLineBreak } from './characters.ts';

/** A stretch of a text between its quotes, in order and without gaps. */
export interface TextSegment {
  readonly kind: 'characters' | 'escape' | 'percent' | 'interpolation' | 'lonePercent' | 'bareQuote';
  readonly start: number;
  readonly end: number;
}

export interface TextScan {
  /** Where the closing quotes start; -1 when there are none. */
  readonly close: number;
  readonly segments: readonly TextSegment[];
}

export interface TextForm {
  readonly quote: "'" | "'''" | '"';
  /** Whether `%…%` is an expression. */
  readonly interpolates: boolean;
}

const BACKSLASH = 92;
const PERCENT = 37;
const APOSTROPHE = 39;
const DOUBLE_QUOTE = 34;

/**
 * Scans a text from the position after its opening quotes to its closing quotes. In linear time: once a `%` finds no
 * partner, those up to the place where the search stopped are not tried again.
 */
export function scanText(text: string, from: number, form: TextForm): TextScan {
  const segments: TextSegment[] = [];
  const isMultiLine = form.quote === "'''";
  const quoteCode = form.quote.charCodeAt(0);
  let plainFrom = from;
  let lonePercentsUntil = from;
  let at = from;
  const add = (kind: TextSegment['kind'], end: number) => {
    if (at > plainFrom) segments.push({ kind: 'characters', start: plainFrom, end: at });
    segments.push({ kind, start: at, end });
    at = end;
    plainFrom = end;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH && isEscapable(text.charCodeAt(at + 1), form)) add('escape', at + 2);
    else if (code === PERCENT && form.interpolates) {
      const percent = scanPercent(text, at, lonePercentsUntil);
      lonePercentsUntil = Math.max(lonePercentsUntil, percent.loneUntil);
      add(percent.kind, percent.end);
    } else if (code === quoteCode && text.startsWith(form.quote, at)) {
      if (at > plainFrom) segments.push({ kind: 'characters', start: plainFrom, end: at });
      return { close: at, segments };
    } else if (code === APOSTROPHE && isMultiLine) add('bareQuote', at + 1);
    else if (!isMultiLine && isLineBreak(code)) return { close: -1, segments };
    else at++;
  }
  return { close: -1, segments };
}

/** `\'`, `\"` and `\\`, and `\%` where `%` means something; before anything else a backslash stays as it is. */
function isEscapable(code: number, form: TextForm): boolean {
  return code === APOSTROPHE || code === DOUBLE_QUOTE || code === BACKSLASH || (code === PERCENT && form.interpolates);
}

interface PercentScan {
  readonly kind: 'percent' | 'interpolation' | 'lonePercent';
  readonly end: number;
  readonly loneUntil: number;
}

function scanPercent(text: string, at: number, lonePercentsUntil: number): PercentScan {
  if (text.charCodeAt(at + 1) === PERCENT) return { kind: 'percent', end: at + 2, loneUntil: 0 };
  if (at < lonePercentsUntil) return { kind: 'lonePercent', end: at + 1, loneUntil: 0 };
  const found = scanInterpolation(text, at + 1);
  if (!found.closed) return { kind: 'lonePercent', end: at + 1, loneUntil: found.at };
  return { kind: 'interpolation', end: found.at + 1, loneUntil: 0 };
}

/** Looks for the `%` that closes an expression; quotes inside it may be escaped or not, three of them end the text. */
function scanInterpolation(text: string, from: number): { readonly closed: boolean; readonly at: number } {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === PERCENT) return { closed: true, at };
    if (isLineBreak(code)) return { closed: false, at };
    const quote = openingQuote(text, at);
    if (quote === '') at++;
    else {
      const close = findClosingQuote(text, at + quote.length, quote);
      if (!close.closed) return close;
      at = close.at + quote.length;
    }
  }
  return { closed: false, at };
}

/** The quote that opens a literal inside an expression of a text: `'`, `"`, or one of them with a backslash. */
export function openingQuote(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code === APOSTROPHE || code === DOUBLE_QUOTE) return text.charAt(at);
  const next = text.charCodeAt(at + 1);
  return code === BACKSLASH && (next === APOSTROPHE || next === DOUBLE_QUOTE) ? text.slice(at, at + 2) : '';
}

/** Looks for the end of a literal that `openingQuote` opened. */
export function findClosingQuote(text: string, from: number, quote: string): { readonly closed: boolean; readonly at: number } {
  if (quote === "'" && text.startsWith("''", from)) return { closed: false, at: from };
  let at = from;
  while (at < text.length) {
    if (text.startsWith("'''", at)) return { closed: false, at };
    if (text.startsWith(quote, at)) return { closed: true, at };
    at += quote.length === 1 && text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  }
  return { closed: false, at };
}
