import type { Clock, Logger } from '@tandem/kernel';
import type { WorkQueueStore } from '@tandem/store';
import { WakeTimer } from '../run-queue/wake-timer.ts';
import type { WorkQueueNews } from './work-queue-news.ts';

export interface LeaseWatchOptions {
  readonly store: WorkQueueStore;
  readonly clock: Clock;
  readonly log: Logger;
  readonly news: WorkQueueNews;
}

const PORTION = 500;

/** Puts items back whose takers fell silent. */
export class LeaseWatch {
  readonly #options: LeaseWatchOptions;
  readonly #timer: WakeTimer;
  #work: Promise<void> = Promise.resolve();
  #isStopped = true;

  constructor(options: LeaseWatchOptions) {
    this.#options = options;
    this.#timer = new WakeTimer(options.clock, () => this.#ring());
  }

  /** Ends what ended while the server was down, and watches from then on. */
  start(): void {
    this.#isStopped = false;
    this.#ring();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#timer.stop();
    await this.#work;
  }

  /** There is a lease that ends then. */
  expect(until: number): void {
    if (!this.#isStopped) this.#timer.by(until);
  }

  #ring(): void {
    if (this.#isStopped) return;
    this.#work = this.#work.then(() => this.#turn());
  }

  async #turn(): Promise<void> {
    const { store, clock, log, news } = this.#options;
    if (this.#isStopped) return;
    try {
      for (const id of await store.endLeases(clock.now(), PORTION)) news.changed(id);
      this.expect((await store.nextLeaseEnd()) ?? Number.POSITIVE_INFINITY);
    } catch (err) {
      log.error('leases of work queue items could not be ended', { err });
      this.expect(Number.POSITIVE_INFINITY);
    }
  }
}
