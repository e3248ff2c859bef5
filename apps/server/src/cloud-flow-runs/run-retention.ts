import type { Timers } from '@tandem/cloud-engine';
import type { Clock, Logger } from '@tandem/kernel';
import type { Settings } from '@tandem/protocol';
import type { RemovalStep, RunRetentionStore } from '@tandem/store';
import type { LiveHub } from '../live/live-hub.ts';

export interface RunRetentionOptions {
  readonly store: RunRetentionStore;
  readonly settings: { current(): Pick<Settings, 'runHistoryDays'> };
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Logger;
  readonly live: LiveHub;
}

/** What a pass removed. */
export interface Removed {
  readonly cloudFlowRuns: number;
  readonly desktopFlowRuns: number;
  readonly largeValues: number;
}

const DAY_MS = 86_400_000;
/** After a start others have more to do. */
const FIRST_PASS_MS = 60_000;
const PASS_EVERY_MS = 3_600_000;
/** The writer belongs to others for at least this long after each step, and for at least three times as long as the step took. */
const PAUSE_MS = 10;
const PAUSE_SHARE = 3;

/** Removes runs that ended longer ago than the settings keep them, a little at a time. */
export class RunRetention {
  readonly #options: RunRetentionOptions;
  #isStopped = true;
  #pass: Promise<unknown> = Promise.resolve();
  #cancelTimer: () => void = () => undefined;

  constructor(options: RunRetentionOptions) {
    this.#options = options;
  }

  start(): void {
    this.#isStopped = false;
    this.#passIn(FIRST_PASS_MS);
  }

  /** Resolves after the step under way. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#cancelTimer();
    await this.#pass;
  }

  /** Removes what is too old now. */
  async removeOld(): Promise<Removed> {
    const { store, settings, clock, log, live } = this.#options;
    const { runHistoryDays } = settings.current();
    if (runHistoryDays === 0) return { cloudFlowRuns: 0, desktopFlowRuns: 0, largeValues: 0 };
    const endedBefore = clock.now() - runHistoryDays * DAY_MS;
    const cloudFlowRuns = await this.#removeAll(() => store.removeCloudFlowRuns(endedBefore));
    const desktopFlowRuns = await this.#removeAll(() => store.removeDesktopFlowRuns(endedBefore));
    const removed = { cloudFlowRuns, desktopFlowRuns, largeValues: await this.#sweep() };
    if (cloudFlowRuns > 0) live.publish('cloud-flow-runs');
    if (desktopFlowRuns > 0) live.publish('desktop-flow-runs');
    if (cloudFlowRuns + desktopFlowRuns > 0) log.info('old runs removed', { ...removed, runHistoryDays });
    return removed;
  }

  async #removeAll(step: () => Promise<RemovalStep>): Promise<number> {
    let runs = 0;
    for (let hasMore = true; hasMore; ) {
      const done = await this.#inTurn(step);
      runs += done.runs;
      hasMore = done.hasMore && !this.#isStopped;
    }
    return runs;
  }

  async #sweep(): Promise<number> {
    let removed = 0;
    for (let next: string | undefined = ''; next !== undefined && !this.#isStopped; ) {
      const from: string = next;
      const done = await this.#inTurn(() => this.#options.store.sweep(from));
      removed += done.removed;
      next = done.next;
    }
    return removed;
  }

  async #inTurn<T>(step: () => Promise<T>): Promise<T> {
    const { clock, timers } = this.#options;
    const beganAt = clock.now();
    const done = await step();
    const pauseMs = Math.max(PAUSE_MS, PAUSE_SHARE * (clock.now() - beganAt));
    if (!this.#isStopped) await new Promise<void>((resolve) => void timers.after(pauseMs, resolve));
    return done;
  }

  #passIn(ms: number): void {
    this.#cancelTimer = this.#options.timers.after(ms, () => {
      this.#pass = this.removeOld()
        .catch((err: unknown) => this.#options.log.error('old runs not removed', { err }))
        .finally(() => {
          if (!this.#isStopped) this.#passIn(PASS_EVERY_MS);
        });
    });
  }
}
