interface Entry {
  readonly at: number;
  readonly order: number;
  readonly act: () => void;
}

/** A virtual clock: what is to happen, in the order of time. */
export class Agenda {
  now = 1_000_000;
  #entries: Entry[] = [];
  #count = 0;

  in(ms: number, act: () => void): void {
    const entry = { at: this.now + ms, order: this.#count++, act };
    let index = this.#entries.length;
    while (index > 0 && isLater(this.#entries[index - 1], entry)) index--;
    this.#entries.splice(index, 0, entry);
  }

  /** Lets the next thing happen. @returns false when nothing is left */
  step(): boolean {
    const entry = this.#entries.shift();
    if (entry === undefined) return false;
    this.now = entry.at;
    entry.act();
    return true;
  }
}

function isLater(before: Entry | undefined, entry: Entry): boolean {
  return before !== undefined && (before.at > entry.at || (before.at === entry.at && before.order > entry.order));
}
