import type { JsonValue } from './value.ts';

/**
 * An ordered JSON object whose keys are found without regard to case: an exact match wins, else the first key that
 * differs only by case. Keys are data: `__proto__` is a key like any other.
 *
 * Values are treated as immutable once they are shared: only the code that creates an object calls `set` and `delete`.
 */
export class JsonObject {
  readonly #entries = new Map<string, JsonValue>();
  #folded: Map<string, string> | undefined;

  static of(entries: Iterable<readonly [string, JsonValue]>): JsonObject {
    const object = new JsonObject();
    for (const [key, value] of entries) object.set(key, value);
    return object;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** The value under the key, or undefined when there is none in any case. */
  get(key: string): JsonValue | undefined {
    const exact = this.#entries.get(key);
    if (exact !== undefined) return exact;
    const found = this.findKey(key);
    return found === undefined ? undefined : this.#entries.get(found);
  }

  has(key: string): boolean {
    return this.findKey(key) !== undefined;
  }

  /** The key as it is spelt in this object. */
  findKey(key: string): string | undefined {
    if (this.#entries.has(key)) return key;
    if (this.#entries.size === 0) return undefined;
    this.#folded ??= foldKeys(this.#entries.keys());
    return this.#folded.get(key.toLowerCase());
  }

  /** Sets the value under exactly this key; a key that is there already keeps its place. */
  set(key: string, value: JsonValue): this {
    if (!this.#entries.has(key)) this.#folded = undefined;
    this.#entries.set(key, value);
    return this;
  }

  /** Sets the value and moves the key to the end, as a repeated key does in the original platform. */
  setLast(key: string, value: JsonValue): this {
    this.#entries.delete(key);
    return this.set(key, value);
  }

  /** Removes exactly this key. */
  delete(key: string): boolean {
    this.#folded = undefined;
    return this.#entries.delete(key);
  }

  keys(): MapIterator<string> {
    return this.#entries.keys();
  }

  values(): MapIterator<JsonValue> {
    return this.#entries.values();
  }

  entries(): MapIterator<[string, JsonValue]> {
    return this.#entries.entries();
  }

  [Symbol.iterator](): MapIterator<[string, JsonValue]> {
    return this.#entries.entries();
  }

  copy(): JsonObject {
    return JsonObject.of(this.#entries);
  }
}

function foldKeys(keys: Iterable<string>): Map<string, string> {
  const folded = new Map<string, string>();
  for (const key of keys) {
    const lower = key.toLowerCase();
    if (!folded.has(lower)) folded.set(lower, key);
  }
  return folded;
}
