const WORD_START = /^\p{L}$/u;
const WORD_PART = /^[\p{L}\p{M}\p{N}_]$/u;

/** Blank inside a line; a byte order mark counts as one. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0xfeff || code === 0x0b || code === 0x0c || code === 0x3000;
}

/** CR, LF and CR LF end a line; a CR alone does too. */
export function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A name starts with a letter of any script. */
export function isWordStart(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
  return isSurrogate(code) || WORD_START.test(String.fromCharCode(code));
}

export function isWordPart(code: number): boolean {
  if (code < 128) return isWordStart(code) || isDigit(code);
  return isSurrogate(code) || WORD_PART.test(String.fromCharCode(code));
}

/** Letters outside the basic plane come as two units; nothing else of the grammar does. */
function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

export function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isBlank(text.charCodeAt(at)) || isLineBreak(text.charCodeAt(at)))) at++;
  return at;
}

/** Where the physical line that holds `from` ends, before its line break. */
export function findLineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineBreak(text.charCodeAt(at))) at++;
  return at;
}

/** The position after the line break at `at`, if there is one. */
export function skipLineBreak(text: string, at: number): number {
  if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) return at + 2;
  return at < text.length && isLineBreak(text.charCodeAt(at)) ? at + 1 : at;
}
