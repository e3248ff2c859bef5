import { TandemError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { lenientNumber } from './lenient-number.ts';
import { JsonObject } from './object.ts';
import { jsonTooDeep, type ParseJsonOptions, parseJson } from './parse.ts';
import { type JsonValue, toDouble } from './value.ts';

/**
 * Parses what people and their programs write as JSON, as far as Newtonsoft's JsonTextReader does, on which the original platform stands:
 * comments, single quotes, keys without quotes, commas at the end or without a value (which is null), line breaks in texts, hexadecimal
 * and octal integers, NaN, Infinity and undefined (null). Strict JSON costs no more than with {@link parseJson}.
 *
 * @throws TandemError those of {@link parseJson}, with the place where the text stops being strict JSON
 */
export function parseLenientJson(text: string, options: ParseJsonOptions = {}): JsonValue {
  try {
    return parseJson(text, options);
  } catch (fault) {
    if (!(fault instanceof TandemError) || fault.code !== 'JsonInvalid') throw fault;
    const value = new LenientReader(text, options.maxDepth ?? LIMITS.jsonDepth).document();
    if (value === undefined) throw fault;
    return value;
  }
}

/** .NET's white space, and NUL, which Newtonsoft passes over, too. */
const BLANKS = /[\0\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*/y;
const COMMENT = /\/\/[^\r\n]*|\/\*[\s\S]*?\*\//y;
const NAME = /[\p{L}\p{Nd}_$]+/uy;
const WORD = /-?[A-Za-z]+/y;
const NUMBER = /[-+.0-9a-fA-FxX]+/y;
const SEPARATOR = /$|[\0\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000,\]}/]/y;
const TEXT_PART = { '"': /[^"\\]*/y, "'": /[^'\\]*/y } as const;
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|([bfnrt\\/"']))/y;
const ESCAPED: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const WORDS: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', null],
  ['NaN', toDouble(Number.NaN)],
  ['Infinity', toDouble(Number.POSITIVE_INFINITY)],
  ['-Infinity', toDouble(Number.NEGATIVE_INFINITY)],
]);

/** The text is no JSON in any form. */
class Refused extends Error {}

class LenientReader {
  readonly #text: string;
  readonly #maxDepth: number;
  #at = 0;

  constructor(text: string, maxDepth: number) {
    this.#text = text;
    this.#maxDepth = maxDepth;
  }

  /** Undefined when the text is refused. @throws TandemError `JsonTooDeep` */
  document(): JsonValue | undefined {
    try {
      if (this.#text.charCodeAt(0) === 0xfeff) this.#at = 1;
      const value = this.#value(0);
      this.#gap();
      return this.#at < this.#text.length ? undefined : value;
    } catch (thrown) {
      if (thrown instanceof Refused) return undefined;
      throw thrown;
    }
  }

  #value(depth: number): JsonValue {
    this.#gap();
    const char = this.#text[this.#at] ?? '';
    if (char === '{') return this.#object(depth + 1);
    if (char === '[') return this.#array(depth + 1);
    if (char === '"' || char === "'") return this.#string(char);
    // A value that was left out; the comma belongs to what is around.
    if (char === ',' && depth > 0) return null;
    return /[a-zA-Z]/.test(char) || this.#text.startsWith('-I', this.#at) ? this.#word() : this.#number();
  }

  #object(depth: number): JsonObject {
    this.#enter(depth);
    const object = new JsonObject();
    for (this.#gap(); !this.#take('}'); this.#gap()) {
      const key = this.#key();
      this.#match(BLANKS);
      if (!this.#take(':')) throw new Refused();
      object.setLast(key, this.#value(depth));
      if (this.#isLast('}')) return object;
    }
    return object;
  }

  #array(depth: number): readonly JsonValue[] {
    this.#enter(depth);
    const items: JsonValue[] = [];
    for (this.#gap(); !this.#take(']'); this.#gap()) {
      items.push(this.#value(depth));
      if (this.#isLast(']')) return items;
    }
    return items;
  }

  /** After a value: takes the end or a comma. */
  #isLast(end: string): boolean {
    this.#gap();
    if (this.#take(end)) return true;
    if (this.#take(',')) return false;
    throw new Refused();
  }

  #key(): string {
    const char = this.#text[this.#at];
    return char === '"' || char === "'" ? this.#string(char) : this.#must(NAME);
  }

  #string(quote: '"' | "'"): string {
    this.#at++;
    let text = this.#match(TEXT_PART[quote]);
    while (!this.#take(quote)) {
      const sign = this.#must(ESCAPE);
      const letter = sign[1] ?? '';
      text += letter === 'u' ? String.fromCharCode(Number.parseInt(sign.slice(2), 16)) : (ESCAPED[letter] ?? letter);
      text += this.#match(TEXT_PART[quote]);
    }
    return text;
  }

  #word(): JsonValue {
    const value = WORDS.get(this.#must(WORD));
    if (value === undefined) throw new Refused();
    this.#end();
    return value;
  }

  #number(): JsonValue {
    const text = this.#must(NUMBER);
    this.#end();
    const value = lenientNumber(text);
    if (value === undefined) throw new Refused();
    return value;
  }

  #end(): void {
    SEPARATOR.lastIndex = this.#at;
    if (!SEPARATOR.test(this.#text)) throw new Refused();
  }

  #enter(depth: number): void {
    if (depth > this.#maxDepth) throw jsonTooDeep(this.#maxDepth);
    this.#at++;
  }

  #take(char: string): boolean {
    if (this.#text[this.#at] !== char) return false;
    this.#at++;
    return true;
  }

  /** Blanks and comments. */
  #gap(): void {
    do this.#match(BLANKS);
    while (this.#match(COMMENT) !== '');
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #must(pattern: RegExp): string {
    const found = this.#match(pattern);
    if (found === '') throw new Refused();
    return found;
  }
}
