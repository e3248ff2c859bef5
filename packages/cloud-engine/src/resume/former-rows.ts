import type { ActionRow } from '../run-store.ts';

/** The rows of a run that has ended, by path. */
export class FormerRows {
  readonly #rows: ReadonlyMap<string, ActionRow>;
  /** Paths in the order of their characters, so that what is inside an action stands together. */
  readonly #paths: readonly string[];

  constructor(rows: readonly ActionRow[]) {
    this.#rows = new Map(rows.map((row) => [row.path, row]));
    this.#paths = [...this.#rows.keys()].sort((a, b) => (a < b ? -1 : 1));
  }

  get(path: string): ActionRow | undefined {
    return this.#rows.get(path);
  }

  /** The rows whose paths begin so. */
  under(prefix: string): readonly ActionRow[] {
    const found: ActionRow[] = [];
    for (let at = this.#firstFrom(prefix); this.#paths[at]?.startsWith(prefix) === true; at++) {
      const row = this.#rows.get(this.#paths[at] ?? '');
      if (row !== undefined) found.push(row);
    }
    return found;
  }

  #firstFrom(prefix: string): number {
    let low = 0;
    let high = this.#paths.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#paths[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
