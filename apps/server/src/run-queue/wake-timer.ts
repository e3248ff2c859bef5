import type { Clock } from '@tandem/kernel';

/** Wakes at least this often, so that a clock that was set right is noticed. */
const LONGEST_SLEEP_MS = 60_000;

/** One alarm for everything that waits: it rings at the earliest of the times that were asked for. */
export class WakeTimer {
  readonly #clock: Clock;
  readonly #ring: () => void;
  #timer: NodeJS.Timeout | undefined;
  #at = Number.POSITIVE_INFINITY;

  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  /** @param at milliseconds since 1970; infinite times are as good as none */
  by(at: number): void {
    const soonest = Math.min(at, this.#clock.now() + LONGEST_SLEEP_MS);
    if (soonest >= this.#at) return;
    clearTimeout(this.#timer);
    this.#at = soonest;
    this.#timer = setTimeout(() => this.#wake(), Math.max(soonest - this.#clock.now(), 0));
    this.#timer.unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#at = Number.POSITIVE_INFINITY;
  }

  #wake(): void {
    this.#at = Number.POSITIVE_INFINITY;
    this.#ring();
  }
}
