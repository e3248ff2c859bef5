import { type CompiledFlow, responseMode } from '@tandem/cloud-flow';
import type { CloudFlowRunId } from '@tandem/kernel';
import type { StoredRun } from './run-store.ts';

/** Why nobody waits any more for the answer of a run: the connection was closed, or it took too long. */
export type CallerLoss = 'left' | 'timed-out';

/** `none` never waited. */
export type CallerState = 'waits' | 'none' | CallerLoss;

/**
 * Who waits for the answers of runs. Those who started one by an HTTP request do for as long as their connection is open, which is never
 * longer than the server runs; other flows, and those who ask at an address of their own for an asynchronous answer, always do.
 */
export class RunCallers {
  readonly #openedAt: number;
  readonly #lost = new Map<CloudFlowRunId, CallerLoss>();

  /** @param openedAt when the engine began, in milliseconds since 1970 */
  constructor(openedAt: number) {
    this.#openedAt = openedAt;
  }

  lose(runId: CloudFlowRunId, loss: CallerLoss): void {
    this.#lost.set(runId, loss);
  }

  /** The run is over. */
  forget(runId: CloudFlowRunId): void {
    this.#lost.delete(runId);
  }

  stateOf({ runId, startedBy, startedAt }: StoredRun, { definition }: CompiledFlow): CallerState {
    if (startedBy.kind === 'cloud-flow') return 'waits';
    if (startedBy.kind !== 'http') return 'none';
    if (responseMode(definition) === 'asynchronous') return 'waits';
    return this.#lost.get(runId) ?? (startedAt < this.#openedAt ? 'left' : 'waits');
  }
}
