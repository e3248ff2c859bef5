import { type Clock, TandemError } from '@tandem/kernel';

export interface ThrottleLimit {
  readonly attempts: number;
  readonly windowMs: number;
}

interface Window {
  readonly endsAt: number;
  count: number;
}

/** Counts failures per key in a fixed window and refuses further tries until the window is over. */
export class Throttle {
  readonly #clock: Clock;
  readonly #limit: ThrottleLimit;
  readonly #windows = new Map<string, Window>();

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
    const window = this.#windowOf(key, now);
    if (window.count >= this.#limit.attempts) throw tooMany(window.endsAt - now);
    window.count++;
  }

  /** The same without a refusal. @returns false when there were too many tries */
  tryEnter(key: string): boolean {
    const window = this.#windowOf(key, this.#clock.now());
    if (window.count >= this.#limit.attempts) return false;
    window.count++;
    return true;
  }

  /** Takes one counted try back, because it was none. */
  leave(key: string): void {
    const window = this.#windows.get(key);
    if (window !== undefined && window.count > 0) window.count--;
  }

  /** Forgets the tries of the key after a success. */
  clear(key: string): void {
    this.#windows.delete(key);
  }

  #windowOf(key: string, now: number): Window {
    const known = this.#windows.get(key);
    if (known !== undefined && known.endsAt > now) return known;
    this.#forgetEnded(now);
    const window = { endsAt: now + this.#limit.windowMs, count: 0 };
    this.#windows.set(key, window);
    return window;
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
