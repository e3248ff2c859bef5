import type { EnginePorts } from './engine-ports.ts';

/** Timers of the platform hold about 24 days; a longer wait is looked at again now and then. */
const LONGEST_MS = 3_600_000;
/** What is due already may still be on its way to the disk. */
const SHORTEST_MS = 5;

/** One timer for the earliest of all waits. */
export class WakeTimer {
  readonly #ports: Pick<EnginePorts, 'clock' | 'timers' | 'log'>;
  readonly #wake: () => Promise<void>;
  #at: number | undefined;
  #cancel: (() => void) | undefined;
  #isStopped = false;

  constructor(ports: Pick<EnginePorts, 'clock' | 'timers' | 'log'>, wake: () => Promise<void>) {
    this.#ports = ports;
    this.#wake = wake;
  }

  /** Wakes at that time at the latest. */
  wakeAt(at: number): void {
    if (this.#isStopped || (this.#at !== undefined && this.#at <= at)) return;
    this.#cancel?.();
    this.#at = at;
    const delayMs = Math.min(Math.max(at - this.#ports.clock.now(), SHORTEST_MS), LONGEST_MS);
    this.#cancel = this.#ports.timers.after(delayMs, () => this.#fire());
  }

  stop(): void {
    this.#isStopped = true;
    this.#cancel?.();
  }

  #fire(): void {
    this.#at = undefined;
    this.#cancel = undefined;
    this.#wake().catch((reason: unknown) => {
      this.#ports.log.error('waits not looked at', { err: reason });
      this.wakeAt(this.#ports.clock.now() + 1000);
    });
  }
}
