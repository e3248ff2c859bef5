import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';

/** Values inside a value up to which they are counted without looking for ones that were counted before. */
const SMALL = 1000;
/** What numbers and the words of JSON take, roughly. */
const SCALAR_CHARACTERS = 5;

/**
 * Counts the characters that a value has as JSON text, roughly, without printing it: what lies in it twice counts twice but is
 * walked once, so that the time does not grow with what sharing saves.
 */
export class PrintedSize {
  readonly #known = new Map<object, number>();
  readonly #maxDepth: number;
  #visits = 0;

  /** @param maxDepth values inside values; a deeper value counts as endless */
  constructor(maxDepth: number) {
    this.#maxDepth = maxDepth;
  }

  of(value: JsonValue, depth = 0): number {
    if (typeof value === 'string') return value.length + 2;
    const isArray = isJsonArray(value);
    if (!isArray && !(value instanceof JsonObject)) return SCALAR_CHARACTERS;
    if (depth >= this.#maxDepth) return Number.POSITIVE_INFINITY;
    this.#visits++;
    const known = this.#visits > SMALL ? this.#known.get(value) : undefined;
    if (known !== undefined) return known;
    const size = isArray ? this.#ofArray(value, depth) : this.#ofObject(value, depth);
    if (this.#visits > SMALL) this.#known.set(value, size);
    return size;
  }

  #ofArray(items: readonly JsonValue[], depth: number): number {
    let size = 2 + items.length;
    for (const item of items) size += this.of(item, depth + 1);
    return size;
  }

  #ofObject(object: JsonObject, depth: number): number {
    let size = 2;
    for (const [key, item] of object) size += key.length + 4 + this.of(item, depth + 1);
    return size;
  }
}

/** Values inside values that an action may hold: the store reads no more than 1000 back. What is shared may lie twice as deep. */
export const VALUE_DEPTH = 400;

/** The characters of a value as JSON text, roughly; endless when it is nested deeper than {@link VALUE_DEPTH}. */
export function printedSize(value: JsonValue): number {
  return typeof value === 'string' ? value.length + 2 : new PrintedSize(VALUE_DEPTH).of(value);
}
