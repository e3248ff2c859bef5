import { setImmediate } from 'node:timers/promises';
import type { Sleep } from '../src/index.ts';

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** A clock that goes on only when nothing else is left to do, and as far as the next sleep lasts. */
export class VirtualTime {
  readonly clock = { now: (): number => this.#look() };
  readonly #lookMs: number;
  #now = 1_000_000;
  #sleepers: Sleeper[] = [];

  /** @param lookMs how long every look at the clock takes */
  constructor(lookMs = 0) {
    this.#lookMs = lookMs;
  }

  readonly sleep: Sleep = (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const wake = (): void => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const sleeper: Sleeper = { until: this.#now + ms, wake };
      this.#sleepers.push(sleeper);
      signal.addEventListener('abort', wake);
    });

  /** Lets everything happen that needs no time. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 5; turn++) await setImmediate();
  }

  /** Goes on by so many milliseconds, sleep by sleep. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    await this.settle();
    for (let next = this.#next(); next !== undefined && next.until <= end; next = this.#next()) await this.#wake(next);
    this.#now = end;
    await this.settle();
  }

  /** Goes on until the condition holds or nothing is left to wait for. */
  async until(holds: () => boolean): Promise<void> {
    await this.settle();
    for (let next = this.#next(); next !== undefined && !holds(); next = this.#next()) await this.#wake(next);
  }

  #look(): number {
    this.#now += this.#lookMs;
    return this.#now;
  }

  #next(): Sleeper | undefined {
    return this.#sleepers.toSorted((a, b) => a.until - b.until)[0];
  }

  async #wake(sleeper: Sleeper): Promise<void> {
    this.#now = Math.max(this.#now, sleeper.until);
    sleeper.wake();
    await this.settle();
  }
}
