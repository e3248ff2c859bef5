import { err, ok, type Result } from '@tandem/kernel';
import type { ParsedPattern, Pattern, PatternOptions } from './pattern.ts';
import { ANY_SET, LINE_SET, SPACE_OF_PATTERN, setOfCategory, setOfCode, setOfLetter } from './pattern-sets.ts';

/** How deep groups may be inside one another. */
const DEPTH = 100;
/** How often a part may be repeated at most, where a number says it. */
const REPEATS = 1000;

/**
 * Reads a regular expression of Power Fx; the error is what is wrong, and what to do. Where older hosts were less strict than the
 * documentation of today, such as for a `-` or `{` without its backslash, it is as lenient as they were.
 */
export function parsePattern(text: string, options: PatternOptions): Result<ParsedPattern, string> {
  try {
    return ok(new PatternParser(text, options).parse());
  } catch (thrown) {
    if (thrown instanceof PatternFault) return err(thrown.message);
    throw thrown;
  }
}

class PatternFault extends Error {}

const EMPTY: Pattern = { kind: 'sequence', parts: [] };

class PatternParser {
  readonly #text: string;
  readonly #groups: (string | undefined)[] = [];
  /** Numbers of the groups that have a name. */
  readonly #numbers = new Map<string, number>();
  /** References to groups, which may stand further behind. */
  readonly #references: { readonly written: string; readonly group: number }[] = [];
  #options: PatternOptions;
  #at = 0;
  #depth = 0;

  constructor(text: string, options: PatternOptions) {
    this.#text = text;
    this.#options = options;
  }

  parse(): ParsedPattern {
    this.#takeOptions();
    const written = this.#choice();
    if (this.#at < this.#text.length) throw missing('(');
    for (const { written: name, group } of this.#references) if (group > this.#groups.length || group < 1) throw noGroup(name);
    return { pattern: this.#placed(written), groups: this.#groups, options: this.#options };
  }

  #placed(written: Pattern): Pattern {
    const { beginsText, endsText } = this.#options;
    const start: readonly Pattern[] = beginsText ? [{ kind: 'assertion', at: 'start' }] : [];
    const end: readonly Pattern[] = endsText ? [{ kind: 'assertion', at: 'end' }] : [];
    return { kind: 'sequence', parts: [...start, written, ...end] };
  }

  /** `(?im)` at the very beginning. */
  #takeOptions(): void {
    const letters = this.#take(/\(\?([imsxn]+)\)/uy)?.[1];
    if (letters === undefined) return;
    const before = this.#options;
    this.#options = {
      ...before,
      ignoresCase: before.ignoresCase || letters.includes('i'),
      isMultiline: before.isMultiline || letters.includes('m'),
      isDotAll: before.isDotAll || letters.includes('s'),
      isFreeSpacing: before.isFreeSpacing || letters.includes('x'),
    };
  }

  /** @param pattern a sticky one */
  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text) ?? undefined;
    if (found !== undefined) this.#at = pattern.lastIndex;
    return found;
  }

  #next(): string {
    const character = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
    this.#at += character.length;
    return character;
  }

  #choice(): Pattern {
    if (++this.#depth > DEPTH) throw new PatternFault(`The pattern is nested more than ${DEPTH} levels deep. Make it simpler.`);
    const options = [this.#sequence()];
    while (this.#take(/\|/uy) !== undefined) options.push(this.#sequence());
    this.#depth--;
    return options.length === 1 ? (options[0] ?? EMPTY) : { kind: 'choice', options };
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    for (this.#skip(); this.#at < this.#text.length && !'|)'.includes(this.#text.charAt(this.#at)); this.#skip()) {
      parts.push(this.#repeated(this.#part()));
    }
    return parts.length === 1 ? (parts[0] ?? EMPTY) : { kind: 'sequence', parts };
  }

  /** Comments, and with `FreeSpacing` blanks and the rest of a line behind `#`. */
  #skip(): void {
    for (let before = -1; before !== this.#at; ) {
      before = this.#at;
      this.#take(/\(\?#[^)]*\)/uy);
      if (!this.#options.isFreeSpacing) continue;
      SPACE_OF_PATTERN.lastIndex = this.#at;
      this.#at += SPACE_OF_PATTERN.exec(this.#text)?.[0].length ?? 0;
      this.#take(/#[^\r\n]*/uy);
    }
  }

  #repeated(part: Pattern): Pattern {
    this.#skip();
    const found = this.#take(/(?:([*+?])|\{(\d{1,9})(?:(,)(\d{0,9}))?\})(\??)/uy);
    if (found === undefined) return part;
    const [written, sign, from, comma, to, lazy] = found;
    const least = sign === undefined ? Number(from) : sign === '+' ? 1 : 0;
    const limit = comma === undefined ? least : to === '' ? Number.POSITIVE_INFINITY : Number(to);
    const most = sign === undefined ? limit : sign === '?' ? 1 : Number.POSITIVE_INFINITY;
    if (least > REPEATS || (most > REPEATS && most !== Number.POSITIVE_INFINITY)) {
      throw new PatternFault(`'${written}' repeats more than ${REPEATS} times. Write * for any number of times.`);
    }
    if (least > most) throw new PatternFault(`'${written}' is the wrong way round. Swap its ends.`);
    const again = this.#take(/[*+?]|\{\d{1,9}(?:,\d{0,9})?\}/uy)?.[0];
    if (again !== undefined) throw repeatsNothing(again);
    return { kind: 'repeat', part, least, most, isLazy: lazy === '?' };
  }

  #part(): Pattern {
    const repeat = this.#take(/[*+?]|\{\d{1,9}(?:,\d{0,9})?\}/uy)?.[0];
    if (repeat !== undefined) throw repeatsNothing(repeat);
    const character = this.#next();
    switch (character) {
      case '\\':
        return this.#escape();
      case '[':
        return this.#class();
      case '(':
        return this.#group();
      case '.':
        return { kind: 'characters', set: this.#options.isDotAll ? ANY_SET : LINE_SET };
      case '^':
        return { kind: 'assertion', at: this.#options.isMultiline ? 'lineStart' : 'start' };
      case '$':
        return { kind: 'assertion', at: this.#options.isMultiline ? 'lineEnd' : 'end' };
      default:
        return { kind: 'characters', set: `[${setOfCode(character.codePointAt(0) ?? 0)}]` };
    }
  }

  #escape(): Pattern {
    const named = this.#take(/k<([^>]*)>/uy);
    if (named !== undefined) return this.#reference(named[1] ?? '', this.#numbers.get(named[1] ?? '') ?? 0);
    const numbered = this.#take(/[1-9]\d?/uy)?.[0];
    if (numbered !== undefined) return this.#reference(numbered, this.#options.numbersGroups ? Number(numbered) : 0);
    const boundary = this.#take(/[bB]/uy)?.[0];
    if (boundary !== undefined) return { kind: 'assertion', at: boundary === 'b' ? 'wordBreak' : 'noWordBreak' };
    return { kind: 'characters', set: `[${this.#set()}]` };
  }

  #reference(written: string, group: number): Pattern {
    this.#references.push({ written, group });
    return { kind: 'reference', group };
  }

  /** What an escape means that is one character or a set of them, behind its backslash. */
  #set(): string {
    const code = this.#take(/x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]{1,8})\}/uy);
    const number = Number.parseInt(code?.[1] ?? code?.[2] ?? code?.[3] ?? '', 16);
    if (code !== undefined && number > LAST_CODE) throw meaningless(`\\${code[0]}`);
    if (code !== undefined) return setOfCode(number);
    const category = this.#take(/([pP])\{([^}]*)\}/uy);
    const named = category === undefined ? undefined : setOfCategory(category[1] ?? '', category[2] ?? '');
    if (named !== undefined) return named;
    if (category !== undefined) throw meaningless(`\\${category[0]}`);
    const letter = this.#at < this.#text.length ? this.#next() : '';
    const control = CONTROLS.get(letter);
    const known = control === undefined ? setOfLetter(letter) : setOfCode(control);
    if (known !== undefined) return known;
    if (letter === '' || /[\p{L}\p{N}]/u.test(letter)) throw meaningless(`\\${letter}`);
    return setOfCode(letter.codePointAt(0) ?? 0);
  }

  #class(): Pattern {
    const negation = this.#take(/\^/uy) === undefined ? '' : '^';
    let parts = '';
    while (this.#take(/\]/uy) === undefined) {
      if (this.#at >= this.#text.length) throw missing(']');
      parts += this.#classPart();
    }
    if (parts === '') throw meaningless('[]');
    return { kind: 'characters', set: `[${negation}${parts}]` };
  }

  #classPart(): string {
    const from = this.#classCharacter();
    if (!from.startsWith('\\u') || this.#take(/-(?!\])/uy) === undefined) return from;
    const to = this.#classCharacter();
    if (!to.startsWith('\\u')) return `${from}${setOfCode(HYPHEN)}${to}`;
    if (codeOf(from) > codeOf(to)) {
      const written = `${String.fromCodePoint(codeOf(from))}-${String.fromCodePoint(codeOf(to))}`;
      throw new PatternFault(`'${written}' is the wrong way round. Swap its ends.`);
    }
    return `${from}-${to}`;
  }

  #classCharacter(): string {
    if (this.#at >= this.#text.length) throw missing(']');
    const character = this.#next();
    if (character !== '\\') return setOfCode(character.codePointAt(0) ?? 0);
    return this.#take(/b/uy) === undefined ? this.#set() : setOfCode(8);
  }

  #group(): Pattern {
    const look = this.#take(/\?(<?)([=!])/uy);
    if (look !== undefined) return { kind: 'look', isAhead: look[1] === '', isNegative: look[2] === '!', part: this.#inner() };
    const name = this.#take(/\?<([\p{L}_][\p{L}\p{Nd}_]*)>/uy)?.[1];
    if (name !== undefined && this.#numbers.has(name)) {
      throw new PatternFault(`Two groups of the pattern have the name ${name}. Rename one of them.`);
    }
    if (name !== undefined) return this.#captured(name);
    if (this.#take(/\?:/uy) !== undefined) return this.#inner();
    if (this.#take(/\?[imsxn]+\)/uy) !== undefined) {
      throw new PatternFault('Options such as (?i) can only stand at the beginning of a pattern. Move them there.');
    }
    const other = this.#take(/\?.{0,2}/uy)?.[0];
    if (other !== undefined) throw meaningless(`(${other}`);
    return this.#options.numbersGroups ? this.#captured(undefined) : this.#inner();
  }

  #captured(name: string | undefined): Pattern {
    const number = this.#groups.push(name);
    if (name !== undefined) this.#numbers.set(name, number);
    return { kind: 'group', number, part: this.#inner() };
  }

  #inner(): Pattern {
    const part = this.#choice();
    if (this.#take(/\)/uy) === undefined) throw missing(')');
    return part;
  }
}

const LAST_CODE = 0x10_ffff;
const HYPHEN = 0x2d;
const CONTROLS: ReadonlyMap<string, number> = new Map([
  ['f', 0x0c],
  ['n', 0x0a],
  ['r', 0x0d],
  ['t', 0x09],
]);

function codeOf(set: string): number {
  return Number.parseInt(set.slice(3, -1), 16);
}

function missing(sign: string): PatternFault {
  return new PatternFault(`A '${sign}' is missing in the pattern. Add it, or put a backslash before its partner.`);
}

function repeatsNothing(sign: string): PatternFault {
  return new PatternFault(`'${sign}' has nothing before it that it could repeat. Remove it, or put a backslash before it.`);
}

function meaningless(written: string): PatternFault {
  return new PatternFault(`'${written}' means nothing in a pattern of Power Fx. Write the pattern without it.`);
}

function noGroup(name: string): PatternFault {
  return new PatternFault(
    `There is no group ${name} in the pattern. Add (?<${name}>…), or use MatchOptions.NumberedSubMatches for numbers.`,
  );
}
