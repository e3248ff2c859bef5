import { literal, setOf } from './character-set.ts';

/** What JavaScript cannot express; the message names it. */
export class UnsupportedPattern extends Error {}

const CONTROLS: Readonly<Record<string, string>> = {
  a: '\\x07',
  e: '\\x1b',
  f: '\\f',
  n: '\\n',
  r: '\\r',
  t: '\\t',
  v: '\\v',
};

/** Reads a pattern of .NET from left to right. */
export class PatternReader {
  readonly source: string;
  at = 0;

  constructor(source: string) {
    this.source = source;
  }

  get isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  /** The next character, which is passed. */
  next(): string {
    return this.source[this.at++] ?? '';
  }

  /** Passes what the expression finds here, and gives its groups. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const sticky = new RegExp(pattern.source, 'ys');
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.source);
    if (found === null) return undefined;
    this.at = sticky.lastIndex;
    return found;
  }

  /** An escape that means a character or a set, after its backslash; undefined for any other. */
  takeEscape(isInClass: boolean): string | undefined {
    const letter = this.source[this.at] ?? '';
    const category = this.take(/([pP])\{([^}]*)\}/);
    if (category !== undefined) return categoryOf(category[1] ?? '', category[2] ?? '');
    const code = this.take(/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|c([A-Za-z])|(0[0-7]{0,2})/);
    if (code !== undefined) return codeOf(code);
    const known = setOf(letter) ?? CONTROLS[letter] ?? (/[\p{L}\p{Nd}]/u.test(letter) ? undefined : literal(letter, isInClass));
    if (known !== undefined) this.at++;
    return known;
  }

  /** A class, after its opening bracket. */
  takeClass(): string {
    const negation = this.take(/\^/) === undefined ? '' : '^';
    let parts = this.take(/\]/) === undefined ? '' : '\\]';
    for (;;) {
      if (this.isAtEnd) throw new SyntaxError('A [ has no ].');
      if (this.take(/\]/) !== undefined) return `[${negation}${parts}]`;
      if (this.take(/-\[/) !== undefined) {
        const removed = this.takeClass();
        if (this.take(/\]/) === undefined) throw new SyntaxError('A subtraction is not the last part of its class.');
        return `[[${negation}${parts}]--${removed}]`;
      }
      parts += this.#takeClassPart();
    }
  }

  #takeClassPart(): string {
    const first = this.#takeClassCharacter();
    if (this.take(/-(?![\][])/) === undefined) return first;
    const last = this.#takeClassCharacter();
    return first.startsWith('[') || /^\\[pP]/.test(first) ? `${first}\\-${last}` : `${first}-${last}`;
  }

  #takeClassCharacter(): string {
    const char = this.next();
    if (char !== '\\') return literal(char, true);
    if (this.take(/b/) !== undefined) return '\\x08';
    const octal = this.take(/[0-7]{1,3}/);
    if (octal !== undefined) return hex(Number.parseInt(octal[0], 8));
    const meaning = this.takeEscape(true);
    if (meaning === undefined) throw new SyntaxError(`\\${this.source[this.at] ?? ''} means nothing.`);
    return meaning;
  }
}

function categoryOf(letter: string, name: string): string {
  if (name.startsWith('Is'))
    throw new UnsupportedPattern(`\\${letter}{${name}} names a block of characters; write its range, such as [\\u0370-\\u03FF]`);
  return `\\${letter}{${name}}`;
}

function codeOf([, hexCode, unicode, control, octal = '0']: RegExpExecArray): string {
  if (control !== undefined) return hex(control.toUpperCase().charCodeAt(0) - '@'.charCodeAt(0));
  const digits = hexCode ?? unicode;
  return hex(digits === undefined ? Number.parseInt(octal, 8) : Number.parseInt(digits, 16));
}

function hex(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
