/** How many flows may run beside the flow that a run began with, in all. */
export const PARALLEL_RUNS_MAX = 6;

/** The flows that run beside the first flow of a run. They end before the run does. */
export class ParallelRuns {
  readonly #stop = new AbortController();
  readonly #going = new Set<Promise<void>>();
  #isUsed = false;

  /** @param signal of the first flow of the run */
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#stop.abort());
  }

  /** Aborted when they must end. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** None was ever added. */
  get isUnused(): boolean {
    return !this.#isUsed;
  }

  get isFull(): boolean {
    return this.#going.size >= PARALLEL_RUNS_MAX;
  }

  /** @param run never rejected */
  add(run: Promise<void>): void {
    this.#isUsed = true;
    this.#going.add(run);
    void run.then(() => this.#going.delete(run));
  }

  /** Those that are going on, and those that they start meanwhile, have ended. */
  async settle(): Promise<void> {
    while (this.#going.size > 0) await Promise.all(this.#going);
  }

  /** Ends them. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.settle();
  }
}
