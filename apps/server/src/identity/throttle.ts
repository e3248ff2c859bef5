import { type Clock, TandemError } from '@tandem/kernel';

export interface ThrottleLimit {
  readonly attempts: number;
  readonly windowMs: number;
}

/** Counts failures per key in a fixed window and refuses further tries until the window is over. */
export class Throttle {
  readonly #clock: Clock;
  readonly #limit: ThrottleLimit;
  readonly #windows = new Map<string, { readonly endsAt: number; count: number }>();

  constructor(clock: Clock, limit: ThrottleLimit) {
    this.#clock = clock;
    this.#limit = limit;
  }

  /**
   * Counts one try before it is made, so that many at once cannot all slip through.
   *
   * @throws TandemError `TooManyAttempts`
   */
  enter(key: string): void {
    const now = this.#clock.now();
    const window = this.#windows.get(key);
    if (window === undefined || window.endsAt <= now) {
      this.#forgetEnded(now);
      this.#windows.set(key, { endsAt: now + this.#limit.windowMs, count: 1 });
      return;
    }
    if (window.count >= this.#limit.attempts) throw tooMany(window.endsAt - now);
    window.count++;
  }

  /** Forgets the tries of the key after a success. */
  clear(key: string): void {
    this.#windows.delete(key);
  }

  #forgetEnded(now: number): void {
    for (const [key, window] of this.#windows) if (window.endsAt <= now) this.#windows.delete(key);
  }
}

function tooMany(waitMs: number): TandemError {
  const minutes = Math.ceil(waitMs / 60_000);
  return new TandemError('TooManyAttempts', 'There were too many attempts.', {
    status: 429,
    retryable: true,
    fix: `Wait ${minutes} minute${minutes === 1 ? '' : 's'} and try again.`,
  });
}
