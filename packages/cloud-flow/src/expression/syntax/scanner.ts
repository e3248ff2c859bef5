import { toDouble, toInt64 } from '@tandem/kernel';
import { SyntaxFault } from './syntax-fault.ts';
import type { Punctuation, Token } from './token.ts';

const WHITE_SPACE = /[ \t\r\n]*/y;
const NUMBER = /[+-]?(?:(\d+)(?:(\.\d*))?|(\.\d+))([eE][+-]?\d+)?/y;
const STRING = /'((?:[^']|'')*)'/y;
const WORD = /[^.,(){}@[\]?'"\s]+/y;
const PUNCTUATION = '.,()[]?';

/** Cuts an expression into tokens, one at a time, from `at` on. */
export class Scanner {
  readonly #text: string;
  #at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
  }

  /** @throws SyntaxFault for text that is no token */
  next(): Token {
    this.#at += this.#match(WHITE_SPACE)?.[0].length ?? 0;
    const start = this.#at;
    const char = this.#text[start];
    if (char === undefined || char === '}') return { kind: 'end', isClosed: char !== undefined, start, end: start };
    if (this.#startsNumber(char)) return this.#number(start);
    if (PUNCTUATION.includes(char)) return this.#punctuation(char as Punctuation);
    return char === "'" ? this.#string(start) : this.#word(start);
  }

  #startsNumber(char: string): boolean {
    if (char >= '0' && char <= '9') return true;
    return (char === '+' || char === '-' || char === '.') && /[\d.]/.test(this.#text[this.#at + 1] ?? '');
  }

  #punctuation(text: Punctuation): Token {
    const start = this.#at++;
    return { kind: 'punctuation', text, start, end: this.#at };
  }

  #string(start: number): Token {
    const content = this.#match(STRING)?.[1];
    if (content === undefined)
      throw this.#fault(start, this.#text.length, "The text that starts here has no closing quote; add ' at its end.");
    this.#at += content.length + 2;
    return { kind: 'literal', value: content.replaceAll("''", "'"), start, end: this.#at };
  }

  #number(start: number): Token {
    const match = this.#match(NUMBER);
    const text = match?.[0] ?? '';
    const end = start + text.length;
    if (match === undefined || /[^\s,()[\]}?]/.test(this.#text[end] ?? ' ')) {
      throw this.#fault(start, end + 1, 'This is not a number; write digits with at most one point and one exponent.');
    }
    this.#at = end;
    const isInteger = match[2] === undefined && match[3] === undefined && match[4] === undefined;
    if (!isInteger) return { kind: 'literal', value: toDouble(Number(text)), start, end };
    const value = toInt64(BigInt(text.replace('+', '')));
    if (value === undefined) throw this.#fault(start, end, `The integer ${text} does not fit into 64 bits; write it with a decimal point.`);
    return { kind: 'literal', value, start, end };
  }

  #word(start: number): Token {
    const text = this.#match(WORD)?.[0];
    if (text === undefined) throw this.#strange(start);
    this.#at += text.length;
    return { kind: 'word', text, start, end: this.#at };
  }

  #strange(start: number): SyntaxFault {
    const char = this.#text[start];
    const message =
      char === '"'
        ? 'Text stands in single quotes inside an expression; replace the double quotes.'
        : `The character '${char}' cannot stand here.`;
    return this.#fault(start, start + 1, message);
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text) ?? undefined;
  }

  #fault(start: number, end: number, message: string): SyntaxFault {
    return new SyntaxFault(message, { start, end: Math.min(end, this.#text.length) });
  }
}
