/** What actions left open in a run. */
export class Closers {
  readonly #open = new Set<() => void | Promise<void>>();

  /** The function that comes back forgets it: the action closed it itself. */
  readonly add = (close: () => void | Promise<void>): (() => void) => {
    const entry = () => close();
    this.#open.add(entry);
    return () => {
      this.#open.delete(entry);
    };
  };

  /** Closes everything, the latest first. Never rejects: the run is over and nobody could act on it. */
  async closeAll(): Promise<void> {
    const latestFirst = [...this.#open].reverse();
    this.#open.clear();
    for (const close of latestFirst) {
      try {
        await close();
      } catch {
        // What cannot be closed ends with the process of the run.
      }
    }
  }
}
