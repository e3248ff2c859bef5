/**
 * Runs a refresh for a burst of events as few times as possible: at once for the first, and once more for all that came
 * while it ran or shortly after, so that the last event is never missed.
 */
export class Refresher {
  readonly #refresh: () => Promise<unknown>;
  readonly #restMs: number;
  #isUnderWay = false;
  #isAskedAgain = false;

  /** @param restMs the least time between the end of one refresh and the next */
  constructor(refresh: () => Promise<unknown>, restMs: number) {
    this.#refresh = refresh;
    this.#restMs = restMs;
  }

  ask(): void {
    if (this.#isUnderWay) this.#isAskedAgain = true;
    else void this.#run();
  }

  async #run(): Promise<void> {
    this.#isUnderWay = true;
    do {
      this.#isAskedAgain = false;
      await this.#refresh().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, this.#restMs));
    } while (this.#isAskedAgain);
    this.#isUnderWay = false;
  }
}
