/** The time is looked at once for so many rows. */
const ROWS_BETWEEN = 256;

/** Ends a statement that goes on for too long. SQLite runs on the thread that asks, so that nothing else on it can. */
export class TimeLimit {
  #until = Number.POSITIVE_INFINITY;
  #rows = 0;
  #isOver: () => Error = () => new Error('The time limit was not set.');

  /** Does the work, and ends the statements in it that ask `check` once the time is over; work inside work has the time of the outer one. @throws what `isOver` gives */
  within<T>(ms: number, isOver: () => Error, work: () => T): T {
    if (this.#until !== Number.POSITIVE_INFINITY) return work();
    this.#until = performance.now() + ms;
    this.#isOver = isOver;
    try {
      return work();
    } finally {
      this.#until = Number.POSITIVE_INFINITY;
    }
  }

  /** Called for each row. @returns true for SQL */
  check(): 1 {
    this.#rows = (this.#rows + 1) % ROWS_BETWEEN;
    if (this.#rows === 0 && performance.now() > this.#until) throw this.#isOver();
    return 1;
  }
}
