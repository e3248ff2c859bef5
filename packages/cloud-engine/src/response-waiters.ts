import type { CloudFlowRunId } from '@tandem/kernel';
import type { FlowResponse } from './new-run.ts';
import type { RunState } from './run-store.ts';

interface Waiter {
  readonly resolve: (response: FlowResponse | undefined) => void;
}

/** Callers who wait for the answers of runs. */
export class ResponseWaiters {
  readonly #waiters = new Map<CloudFlowRunId, Set<Waiter>>();

  /** Resolves when the run has answered or ended; rejects with the reason of the signal. */
  wait(runId: CloudFlowRunId, signal: AbortSignal): Promise<FlowResponse | undefined> {
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        this.#remove(runId, waiter);
        reject(signal.reason);
      };
      const waiter: Waiter = {
        resolve: (response) => {
          signal.removeEventListener('abort', abort);
          resolve(response);
        },
      };
      if (signal.aborted) return reject(signal.reason);
      signal.addEventListener('abort', abort, { once: true });
      this.#waiters.set(runId, (this.#waiters.get(runId) ?? new Set()).add(waiter));
    });
  }

  /** Tells the callers of a run how it stands on disk. */
  tell(runId: CloudFlowRunId, state: RunState | undefined): void {
    if (state !== undefined && state.response === undefined && state.endedAt === undefined) return;
    const waiters = this.#waiters.get(runId);
    if (waiters === undefined) return;
    this.#waiters.delete(runId);
    for (const { resolve } of waiters) resolve(state?.response);
  }

  #remove(runId: CloudFlowRunId, waiter: Waiter): void {
    const waiters = this.#waiters.get(runId);
    waiters?.delete(waiter);
    if (waiters?.size === 0) this.#waiters.delete(runId);
  }
}
