import { setTimeout as wait } from 'node:timers/promises';
import { asTandemError, type Logger } from '@tandem/kernel';
import type { RunOutcome } from '@tandem/protocol';
import type { DesktopFlowRunRecord } from '@tandem/store';

/** Told of a run that has ended; may be told twice. `outcome` is what the machine reported, if it did. */
export type EndedListener = (run: DesktopFlowRunRecord, outcome: RunOutcome | null) => Promise<void>;

const PAUSES_MS = [100, 1_000, 5_000, 30_000];

/** Tells everyone who listens of every end, again while that fails. */
export class EndedRuns {
  readonly #log: Logger;
  readonly #listeners: EndedListener[] = [];
  readonly #telling = new Set<Promise<void>>();
  readonly #stop = new AbortController();

  constructor(log: Logger) {
    this.#log = log;
  }

  listen(listener: EndedListener): void {
    this.#listeners.push(listener);
  }

  tell(run: DesktopFlowRunRecord, outcome: RunOutcome | null): void {
    for (const listener of this.#listeners) {
      const telling = this.#tellOne(listener, run, outcome).finally(() => this.#telling.delete(telling));
      this.#telling.add(telling);
    }
  }

  /** What could not be told is told at the next start: the waiting action asks for its outcome then. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#telling);
  }

  async #tellOne(listener: EndedListener, run: DesktopFlowRunRecord, outcome: RunOutcome | null): Promise<void> {
    for (const pauseMs of [...PAUSES_MS, undefined]) {
      try {
        return await listener(run, outcome);
      } catch (thrown) {
        this.#log.error('the end of a desktop flow run could not be passed on', { runId: run.id, err: asTandemError(thrown) });
      }
      const isOver = pauseMs === undefined || (await isInterrupted(pauseMs, this.#stop.signal));
      if (isOver) return;
    }
  }
}

async function isInterrupted(pauseMs: number, signal: AbortSignal): Promise<boolean> {
  try {
    await wait(pauseMs, undefined, { signal, ref: false });
    return false;
  } catch {
    return true;
  }
}
