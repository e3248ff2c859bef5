import type { Clock } from '@tandem/kernel';
import { Throttle } from '../identity/throttle.ts';

const WINDOW_MS = 5 * 60_000;
/** Tickets of one account. */
const LAUNCHES = 60;
/** Windows that bring a ticket or secret which is none, from one address; several people may share it. */
const WRONG_WINDOWS = 100;
/** Claims of one machine with a ticket which is none. */
const WRONG_CLAIMS = 30;

/** Slows down whoever makes very many tickets or guesses them. */
export class LaunchThrottles {
  readonly #launches: Throttle;
  readonly #windows: Throttle;
  readonly #claims: Throttle;

  constructor(clock: Clock) {
    this.#launches = new Throttle(clock, { attempts: LAUNCHES, windowMs: WINDOW_MS });
    this.#windows = new Throttle(clock, { attempts: WRONG_WINDOWS, windowMs: WINDOW_MS });
    this.#claims = new Throttle(clock, { attempts: WRONG_CLAIMS, windowMs: WINDOW_MS });
  }

  /** @throws TandemError `TooManyAttempts` */
  enterLaunch(accountId: string): void {
    this.#launches.enter(accountId);
  }

  /** Counts the try unless `find` finds something. @throws TandemError `TooManyAttempts` */
  guess<T>(who: { readonly kind: 'window' | 'claim'; readonly key: string }, find: () => T | undefined): T | undefined {
    const throttle = who.kind === 'window' ? this.#windows : this.#claims;
    throttle.enter(who.key);
    const found = find();
    if (found !== undefined) throttle.leave(who.key);
    return found;
  }
}
