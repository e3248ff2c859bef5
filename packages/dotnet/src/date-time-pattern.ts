import { formatFault } from './format-fault.ts';

export type DateTimeLetter = 'd' | 'M' | 'y' | 'h' | 'H' | 'm' | 's' | 'f' | 'F' | 't' | 'g' | 'K' | 'z' | '/' | ':';

export type DateTimeToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'field'; readonly letter: DateTimeLetter; readonly count: number };

const LETTERS = 'dMyhHmsfFtgKz/:';
/**
 * Takes a custom date format apart: runs of one letter are fields, quoted and escaped text and everything else is literal.
 *
 * @throws TandemError `FormatInvalid` for an open quote or a trailing escape
 */
export function tokensOfDateFormat(format: string): readonly DateTimeToken[] {
  const tokens: DateTimeToken[] = [];
  let at = 0;
  while (at < format.length) {
    const char = format.charAt(at);
    if (isLetter(char)) {
      const count = runLength(format, at);
      tokens.push({ kind: 'field', letter: char, count });
      at += count;
    } else if (char === '%') {
      if (at + 1 >= format.length || format[at + 1] === '%') throw formatFault(format, 'date');
      at++;
    } else {
      const { text, end } = literalAt(format, at);
      tokens.push({ kind: 'literal', text });
      at = end;
    }
  }
  return tokens;
}

function isLetter(char: string): char is DateTimeLetter {
  return LETTERS.includes(char);
}

function runLength(format: string, start: number): number {
  let end = start + 1;
  while (format[end] === format[start]) end++;
  return end - start;
}

function literalAt(format: string, at: number): { readonly text: string; readonly end: number } {
  const char = format.charAt(at);
  if (char === '\\') {
    if (at + 1 >= format.length) throw formatFault(format, 'date');
    return { text: format.charAt(at + 1), end: at + 2 };
  }
  if (char !== "'" && char !== '"') return { text: char, end: at + 1 };
  let text = '';
  for (let i = at + 1; i < format.length; i++) {
    if (format[i] === char) return { text, end: i + 1 };
    if (format[i] === '\\') i++;
    text += format.charAt(i);
  }
  throw formatFault(format, 'date');
}
