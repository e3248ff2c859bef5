import { literal, NO_WORD_BOUNDARY, WORD_BOUNDARY } from './character-set.ts';
import { PatternReader, UnsupportedPattern } from './reader.ts';

/** A pattern of .NET in the language of JavaScript, for the flags `v` and, where case does not matter, `i`. */
export interface Translation {
  readonly source: string;
  /** Positions of groups among those of JavaScript, by their numbers in .NET: named groups are counted after the others. */
  readonly byNumber: ReadonlyMap<number, number>;
  readonly byName: ReadonlyMap<string, number>;
}

/** `RegexOptions` of one letter, as they stand at a place of the pattern; `i` is told apart by groups of JavaScript. */
interface Options {
  readonly m: boolean;
  readonly s: boolean;
  readonly n: boolean;
  readonly x: boolean;
}

interface OpenGroup {
  /** To go back to at its end. */
  readonly options: Options;
  readonly end: string;
  /** Groups of JavaScript for options that began inside of it. */
  readonly modifiers: string[];
}

type Piece = string | { readonly reference: string };

const START = '(?<![\\s\\S])';
const END = '(?![\\s\\S])';

/**
 * Translates a regular expression of .NET.
 *
 * @throws SyntaxError, UnsupportedPattern
 */
export function translatePattern(source: string): Translation {
  return new Translator(source).translate();
}

class Translator {
  readonly #reader: PatternReader;
  readonly #pieces: Piece[] = [];
  readonly #open: OpenGroup[] = [];
  readonly #rootModifiers: string[] = [];
  readonly #groups: { readonly name: string | undefined; readonly position: number }[] = [];
  #positions = 0;
  #options: Options = { m: false, s: false, n: false, x: false };

  constructor(source: string) {
    this.#reader = new PatternReader(source);
  }

  translate(): Translation {
    while (!this.#reader.isAtEnd) this.#pieces.push(this.#piece());
    if (this.#open.length > 0) throw new SyntaxError('A ( has no ).');
    this.#pieces.push(')'.repeat(this.#rootModifiers.length));
    const { byNumber, byName } = this.#numbered();
    const positionOf = (reference: string): number | undefined => byName.get(reference) ?? byNumber.get(Number(reference));
    const source = this.#pieces.map((piece) => (typeof piece === 'string' ? piece : backReference(piece.reference, positionOf))).join('');
    return { source, byNumber, byName };
  }

  /** Groups without a name get the first numbers, then those with one. */
  #numbered(): Pick<Translation, 'byNumber' | 'byName'> {
    const byNumber = new Map<number, number>();
    const byName = new Map<string, number>();
    const explicit = this.#groups.filter(({ name }) => name !== undefined && /^\d+$/.test(name));
    for (const { name, position } of explicit) byNumber.set(Number(name), position);
    let number = 1;
    const add = (position: number): void => {
      while (byNumber.has(number)) number++;
      byNumber.set(number, position);
    };
    for (const { name, position } of this.#groups) if (name === undefined) add(position);
    for (const { name, position } of this.#groups) {
      if (name === undefined || /^\d+$/.test(name)) continue;
      if (!byName.has(name)) add(position);
      byName.set(name, position);
    }
    return { byNumber, byName };
  }

  #piece(): Piece {
    const reader = this.#reader;
    if (this.#options.x && reader.take(/\s+|#[^\n]*/) !== undefined) return '';
    const quantifier = reader.take(/[*+?]\??|\{\d+(?:,\d*)?\}\??/);
    if (quantifier !== undefined) return quantifier[0];
    const char = reader.next();
    switch (char) {
      case '\\':
        return this.#escape();
      case '[':
        return reader.takeClass();
      case '(':
        return this.#group();
      case ')':
        return this.#groupEnd();
      case '|':
        return this.#alternative();
      case '.':
        return this.#options.s ? '[\\s\\S]' : '[^\\n]';
      case '^':
        return this.#options.m ? `(?:(?<=\\n)|${START})` : START;
      case '$':
        return this.#options.m ? `(?:(?=\\n)|${END})` : `(?=\\n?${END})`;
      default:
        return literal(char, false);
    }
  }

  #escape(): Piece {
    const reader = this.#reader;
    const named = reader.take(/k(?:<(\w+)>|'(\w+)')/);
    if (named !== undefined) return { reference: named[1] ?? named[2] ?? '' };
    const numbered = reader.take(/[1-9]\d{0,2}/);
    if (numbered !== undefined) return { reference: numbered[0] };
    const anchor = reader.take(/[AzZbBG]/)?.[0];
    if (anchor === 'G') throw new UnsupportedPattern('\\G is where the last match ended');
    if (anchor !== undefined) return ANCHORS[anchor] ?? '';
    const meaning = reader.takeEscape(false);
    if (meaning === undefined) throw new SyntaxError(`\\${reader.source[reader.at] ?? ''} means nothing.`);
    return meaning;
  }

  #group(): string {
    const reader = this.#reader;
    if (reader.take(/\?#[^)]*\)/) !== undefined) return '';
    const options = reader.take(/\?([imsnx]*)(?:-([imsnx]*))?([:)])/);
    if (options !== undefined && options[0] !== '?)') return this.#withOptions(options[1] ?? '', options[2] ?? '', options[3] === ':');
    const look = reader.take(/\?(?:=|!|<=|<!)/);
    if (look !== undefined) return this.#opened(`(${look[0]}`);
    if (reader.take(/\?>/) !== undefined) return this.#atomic();
    const named = reader.take(/\?(?:<(\w+)>|'(\w+)')/);
    if (named !== undefined) return this.#captured(named[1] ?? named[2]);
    if (reader.take(/\?[<']\w*-/) !== undefined) throw new UnsupportedPattern('(?<name-other>…) balances groups');
    if (reader.take(/\?\(/) !== undefined) throw new UnsupportedPattern('(?(…)…|…) depends on a group');
    if (reader.take(/\?/) !== undefined) throw new SyntaxError(`(?${reader.source[reader.at] ?? ''} begins no group.`);
    return this.#options.n ? this.#opened('(?:') : this.#captured(undefined);
  }

  #opened(start: string, end = ')'): string {
    this.#open.push({ options: this.#options, end, modifiers: [] });
    return start;
  }

  #captured(name: string | undefined): string {
    this.#groups.push({ name, position: ++this.#positions });
    return this.#opened('(');
  }

  /** What an atomic group has found stays: it is looked ahead for and then taken as it was found. */
  #atomic(): string {
    const position = ++this.#positions;
    return this.#opened('(?:(?=(', `))\\${position})`);
  }

  #withOptions(on: string, off: string, isGroup: boolean): string {
    const before = this.#options;
    const has = (letter: keyof Options): boolean => (before[letter] || on.includes(letter)) && !off.includes(letter);
    const after: Options = { m: has('m'), s: has('s'), n: has('n'), x: has('x') };
    const modifier = off.includes('i') ? '(?-i:' : on.includes('i') ? '(?i:' : undefined;
    if (isGroup) {
      const start = this.#opened(modifier ?? '(?:');
      this.#options = after;
      return start;
    }
    this.#options = after;
    if (modifier === undefined) return '';
    this.#modifiers().push(modifier);
    return modifier;
  }

  #modifiers(): string[] {
    return this.#open.at(-1)?.modifiers ?? this.#rootModifiers;
  }

  #groupEnd(): string {
    const group = this.#open.pop();
    if (group === undefined) throw new SyntaxError('A ) has no (.');
    this.#options = group.options;
    return ')'.repeat(group.modifiers.length) + group.end;
  }

  /** Options that began before it hold after it, too. */
  #alternative(): string {
    const modifiers = this.#modifiers();
    return `${')'.repeat(modifiers.length)}|${modifiers.join('')}`;
  }
}

const ANCHORS: Readonly<Record<string, string>> = {
  A: START,
  z: END,
  Z: `(?=\\n?${END})`,
  b: WORD_BOUNDARY,
  B: NO_WORD_BOUNDARY,
};

/** A number that no group has is the code of a character in octal digits. */
function backReference(reference: string, positionOf: (reference: string) => number | undefined): string {
  const position = positionOf(reference);
  if (position !== undefined) return `(?:\\${position})`;
  const octal = /^\d{2}/.test(reference) ? /^[0-7]+/.exec(reference)?.[0] : undefined;
  if (octal !== undefined) return `\\u${Number.parseInt(octal, 8).toString(16).padStart(4, '0')}${reference.slice(octal.length)}`;
  throw new SyntaxError(`There is no group ${reference}.`);
}
