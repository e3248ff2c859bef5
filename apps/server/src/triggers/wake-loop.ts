import type { Clock, Logger } from '@tandem/kernel';

export interface WakeLoopOptions {
  readonly clock: Clock;
  readonly log: Logger;
  /** For the log. */
  readonly what: string;
  /** Does what is due now. */
  readonly work: () => Promise<void>;
  /** When something is due next. */
  readonly earliest: () => Promise<number | undefined>;
}

/** Looks again this often even when nothing is due, so that a clock that was set right is noticed. */
const MAX_SLEEP_MS = 60_000;
/** The pause before work that could not be done is tried again. */
const BROKEN_SLEEP_MS = 5000;

/** Works whenever something is due, one turn after the other, between `start` and `stop`. */
export class WakeLoop {
  readonly #options: WakeLoopOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStopped = true;
  #turns: Promise<void> = Promise.resolve();

  constructor(options: WakeLoopOptions) {
    this.#options = options;
  }

  start(): void {
    this.#isStopped = false;
    this.wake();
  }

  /** Resolves when the turn under way has ended. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#turns;
  }

  /** Something may be due earlier than was known. */
  wake(): void {
    if (this.#isStopped) return;
    this.#turns = this.#turns.then(() => this.#turn());
  }

  async #turn(): Promise<void> {
    if (this.#isStopped) return;
    const { log, what, work, earliest, clock } = this.#options;
    try {
      await work();
      const next = await earliest();
      this.#wakeIn(next === undefined ? MAX_SLEEP_MS : Math.min(Math.max(next - clock.now(), 0), MAX_SLEEP_MS));
    } catch (err) {
      log.error(`the store could not be read for ${what}`, { err });
      this.#wakeIn(BROKEN_SLEEP_MS);
    }
  }

  #wakeIn(ms: number): void {
    clearTimeout(this.#timer);
    if (!this.#isStopped) this.#timer = setTimeout(() => this.wake(), ms);
  }
}
