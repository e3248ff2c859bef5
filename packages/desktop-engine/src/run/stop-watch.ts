import type { Context } from '@tandem/kernel';
import type { Sleep } from './ports.ts';

export type StopReason = 'Cancelled' | 'TimedOut';

/** Knows when a run must end: on the cancel of its context or at its deadline. */
export class StopWatch {
  readonly #context: Context;
  readonly #controller = new AbortController();
  readonly #resolve: (value: undefined) => void;
  #reason: StopReason | undefined;
  /** Resolves when the run must end; until then pending. */
  readonly stopped: Promise<undefined>;

  constructor(context: Context, sleep: Sleep) {
    this.#context = context;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.stopped = promise;
    this.#resolve = resolve;
    context.signal.addEventListener('abort', this.#onCancel);
    if (context.signal.aborted) this.#stop('Cancelled');
    else if (context.deadlineAt !== undefined) void this.#watchDeadline(context.deadlineAt, sleep);
  }

  /** Aborted when the run must end, and when it is over. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get reason(): StopReason | undefined {
    return this.#reason;
  }

  /** Looks at the clock, because a busy run keeps the timer of its deadline from firing. */
  isStopped(): boolean {
    const { deadlineAt, clock } = this.#context;
    if (deadlineAt !== undefined && clock.now() >= deadlineAt) this.#stop('TimedOut');
    return this.#reason !== undefined;
  }

  dispose(): void {
    this.#context.signal.removeEventListener('abort', this.#onCancel);
    this.#controller.abort();
  }

  readonly #onCancel = (): void => this.#stop('Cancelled');

  async #watchDeadline(deadlineAt: number, sleep: Sleep): Promise<void> {
    while (!this.#controller.signal.aborted) {
      const rest = deadlineAt - this.#context.clock.now();
      if (rest <= 0) return this.#stop('TimedOut');
      await sleep(Math.min(rest, LONGEST_SLEEP_MS), this.#controller.signal);
    }
  }

  #stop(reason: StopReason): void {
    if (this.#reason !== undefined || this.#controller.signal.aborted) return;
    this.#reason = reason;
    this.#resolve(undefined);
    this.#controller.abort();
  }
}

/** Timers of most platforms end at 24 days. */
const LONGEST_SLEEP_MS = 3_600_000;
