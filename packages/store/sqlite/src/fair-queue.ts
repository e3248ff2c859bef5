/** Items of several owners, of whom each has one in work at once; the owners take turns. */
export class FairQueue<T> {
  /** The owner whose turn is next comes first. */
  readonly #waiting = new Map<string, T[]>();
  readonly #busy = new Set<string>();

  add(owner: string, item: T): void {
    const items = this.#waiting.get(owner);
    if (items === undefined) this.#waiting.set(owner, [item]);
    else items.push(item);
  }

  /** The next item whose owner has none in work; its owner has one until `done`. */
  take(): T | undefined {
    for (const [owner, items] of this.#waiting) {
      if (this.#busy.has(owner)) continue;
      const item = items.shift();
      this.#waiting.delete(owner);
      if (items.length > 0) this.#waiting.set(owner, items);
      this.#busy.add(owner);
      return item;
    }
    return undefined;
  }

  done(owner: string): void {
    this.#busy.delete(owner);
  }

  /** Takes an item back that nobody took yet. */
  remove(owner: string, item: T): void {
    const left = (this.#waiting.get(owner) ?? []).filter((each) => each !== item);
    if (left.length === 0) this.#waiting.delete(owner);
    else this.#waiting.set(owner, left);
  }

  /** Everything that nobody took yet. */
  clear(): readonly T[] {
    const items = [...this.#waiting.values()].flat();
    this.#waiting.clear();
    return items;
  }
}
