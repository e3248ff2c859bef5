import { TandemError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { JsonObject } from './object.ts';
import { type JsonValue, toDouble, toInt64 } from './value.ts';

export interface ParseJsonOptions {
  /** Containers inside containers; deeper text is refused before memory is spent. */
  readonly maxDepth?: number;
}

/**
 * Parses JSON text without losing what {@link JsonValue} can hold. A repeated key keeps its last value and moves to the
 * end; an integer beyond int64 becomes a double.
 *
 * @throws TandemError `JsonInvalid` with line and column, `JsonTooDeep`
 */
export function parseJson(text: string, options: ParseJsonOptions = {}): JsonValue {
  return new Parser(text, options.maxDepth ?? LIMITS.jsonDepth).document();
}

export function jsonTooDeep(maxDepth: number): TandemError {
  return new TandemError('JsonTooDeep', `The JSON is nested deeper than ${maxDepth} levels.`, {
    fix: 'Flatten the value, or pass the nested part as text.',
  });
}

const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside strings, so the run must stop there
const PLAIN_STRING = /[^"\\\u0000-\u001f]*/y;
const WHITE_SPACE = /[ \t\r\n]*/y;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

class Parser {
  readonly #text: string;
  readonly #maxDepth: number;
  #at = 0;

  constructor(text: string, maxDepth: number) {
    this.#text = text;
    this.#maxDepth = maxDepth;
  }

  document(): JsonValue {
    if (this.#text.charCodeAt(0) === 0xfeff) this.#at = 1;
    const value = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) throw this.#fault('unexpected text after the value');
    return value;
  }

  #value(depth: number): JsonValue {
    this.#space();
    const char = this.#text[this.#at];
    switch (char) {
      case '{':
        return this.#object(depth + 1);
      case '[':
        return this.#array(depth + 1);
      case '"':
        return this.#string();
      case 't':
        return this.#word('true', true);
      case 'f':
        return this.#word('false', false);
      case 'n':
        return this.#word('null', null);
      default:
        return this.#number();
    }
  }

  #object(depth: number): JsonObject {
    this.#enter(depth);
    const object = new JsonObject();
    this.#space();
    if (this.#take('}')) return object;
    do {
      this.#space();
      if (this.#text[this.#at] !== '"') throw this.#fault('expected a key in double quotes');
      const key = this.#string();
      this.#space();
      if (!this.#take(':')) throw this.#fault("expected ':' after the key");
      object.setLast(key, this.#value(depth));
      this.#space();
    } while (this.#take(','));
    if (!this.#take('}')) throw this.#fault("expected ',' or '}'");
    return object;
  }

  #array(depth: number): readonly JsonValue[] {
    this.#enter(depth);
    const items: JsonValue[] = [];
    this.#space();
    if (this.#take(']')) return items;
    do {
      items.push(this.#value(depth));
      this.#space();
    } while (this.#take(','));
    if (!this.#take(']')) throw this.#fault("expected ',' or ']'");
    return items;
  }

  #string(): string {
    this.#at++;
    let result = this.#plainRun();
    for (;;) {
      const char = this.#text[this.#at];
      if (char === '"') {
        this.#at++;
        return result;
      }
      if (char !== '\\') throw this.#fault(char === undefined ? 'the text ends inside a string' : 'control character in a string');
      result += this.#escape() + this.#plainRun();
    }
  }

  #plainRun(): string {
    PLAIN_STRING.lastIndex = this.#at;
    const run = PLAIN_STRING.exec(this.#text)?.[0] ?? '';
    this.#at += run.length;
    return run;
  }

  #escape(): string {
    const letter = this.#text[this.#at + 1] ?? '';
    const simple = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
    if (simple !== undefined) {
      this.#at += 2;
      return simple;
    }
    const hex = this.#text.slice(this.#at + 2, this.#at + 6);
    if (letter !== 'u' || !/^[0-9a-fA-F]{4}$/.test(hex)) throw this.#fault('unknown escape in a string');
    this.#at += 6;
    return String.fromCharCode(Number.parseInt(hex, 16));
  }

  #number(): JsonValue {
    NUMBER.lastIndex = this.#at;
    const match = NUMBER.exec(this.#text);
    if (match === null) {
      throw this.#fault(this.#at >= this.#text.length ? 'the text ends where a value is expected' : 'expected a value');
    }
    this.#at += match[0].length;
    if (match[1] !== undefined || match[2] !== undefined) return toDouble(Number(match[0]));
    if (match[0] === '-0') return toDouble(-0);
    const small = Number(match[0]);
    if (Number.isSafeInteger(small)) return small;
    return toInt64(BigInt(match[0])) ?? toDouble(small);
  }

  #word<T extends JsonValue>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#at)) throw this.#fault('expected a value');
    this.#at += word.length;
    return value;
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

  #space(): void {
    WHITE_SPACE.lastIndex = this.#at;
    this.#at += WHITE_SPACE.exec(this.#text)?.[0].length ?? 0;
  }

  #fault(what: string): TandemError {
    const before = this.#text.slice(0, this.#at).split('\n');
    const line = before.length;
    const column = (before.at(-1)?.length ?? 0) + 1;
    return new TandemError('JsonInvalid', `Invalid JSON at line ${line}, column ${column}: ${what}.`, {
      fix: 'Correct the text there and send it again.',
    });
  }
}
