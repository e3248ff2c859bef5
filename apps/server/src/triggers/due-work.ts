import { setTimeout as delay } from 'node:timers/promises';
import type { Clock, Context, Logger } from '@tandem/kernel';
import { WakeLoop } from './wake-loop.ts';

export interface DueWorkOptions<Item, Key> {
  readonly clock: Clock;
  readonly log: Logger;
  /** For the log. */
  readonly what: string;
  /** What has come due, in the order in which it is to be done. */
  readonly listDue: (now: number, limit: number) => Promise<readonly Item[]>;
  /** When something is due next. */
  readonly earliest: () => Promise<number | undefined>;
  /** Items with the same key are done one after the other. */
  readonly keyOf: (item: Item) => Key;
  /** Does it, and moves it on; what it throws means that the store could not be read or written. */
  readonly work: (item: Item) => Promise<void>;
}

const BATCH = 200;
/** Items that are worked on at the same time. */
const AT_ONCE = 8;
/** The pause before the store is looked at again while work goes on. */
const BUSY_MS = 250;
/** The pause after the store could not be read or written. */
const BROKEN_MS = 5000;

/** Works on what is due in the store, a few items at once, between `start` and `stop`; whoever is done makes room for the next. */
export class DueWork<Item, Key> {
  readonly #options: DueWorkOptions<Item, Key>;
  readonly #loop: WakeLoop;
  readonly #atWork = new Map<Key, Promise<void>>();
  #stopping = new AbortController();

  constructor(options: DueWorkOptions<Item, Key>) {
    this.#options = options;
    const { clock, log, what } = options;
    this.#loop = new WakeLoop({ clock, log, what, work: () => this.#startDue(), earliest: () => this.#earliest() });
  }

  start(): void {
    this.#stopping = new AbortController();
    this.#loop.start();
  }

  /** What is worked on is given up; resolves when all of it has ended. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#loop.stop();
    await Promise.all(this.#atWork.values());
  }

  /** Something may be due earlier than was known. */
  wake(): void {
    this.#loop.wake();
  }

  get isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  isAtWork(key: Key): boolean {
    return this.#atWork.has(key);
  }

  /** For one request, which ends when it takes too long or this is stopped. */
  contextOf(timeoutMs: number): Context {
    const { clock, log } = this.#options;
    const signal = AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(timeoutMs)]);
    return { clock, log, signal, deadlineAt: clock.now() + timeoutMs };
  }

  /** Works on everything that is due now; resolves when all of it is done. */
  async runDue(): Promise<void> {
    for (;;) {
      await this.#startDue();
      if (this.#atWork.size === 0) return;
      await Promise.race(this.#atWork.values());
    }
  }

  async #startDue(): Promise<void> {
    if (this.isStopping) return;
    const { clock, listDue, keyOf } = this.#options;
    for (const item of await listDue(clock.now(), BATCH)) {
      if (this.#atWork.size >= AT_ONCE) return;
      const key = keyOf(item);
      if (!this.#atWork.has(key)) this.#begin(key, item);
    }
  }

  #begin(key: Key, item: Item): void {
    const work = this.#workOn(key, item).finally(() => {
      this.#atWork.delete(key);
      this.#loop.wake();
    });
    this.#atWork.set(key, work);
  }

  async #workOn(key: Key, item: Item): Promise<void> {
    const { log, what, work } = this.#options;
    try {
      await work(item);
    } catch (err) {
      log.error(`the store could not be read or written for ${what}`, { key, err });
      await delay(BROKEN_MS, undefined, { signal: this.#stopping.signal, ref: false }).catch(() => undefined);
    }
  }

  /** What is worked on looks as if it were due. */
  async #earliest(): Promise<number | undefined> {
    const next = await this.#options.earliest();
    return next === undefined || this.#atWork.size === 0 ? next : Math.max(next, this.#options.clock.now() + BUSY_MS);
  }
}
