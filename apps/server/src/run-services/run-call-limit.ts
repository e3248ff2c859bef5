import { type DesktopFlowRunId, TandemError } from '@tandem/kernel';

/** A flow asks for one thing at a time, and so do the six that may run beside it; each may ask once more for an answer that was lost. */
const MOST_AT_ONCE = 16;

/** Holds each run to a number of requests that are at work at a time. */
export class RunCallLimit {
  readonly #atWork = new Map<DesktopFlowRunId, number>();

  /** @throws TandemError `TooManyRunCalls`, and what the work throws */
  async hold<T>(runId: DesktopFlowRunId, work: () => Promise<T>): Promise<T> {
    const before = this.#atWork.get(runId) ?? 0;
    if (before >= MOST_AT_ONCE) throw tooMany();
    this.#atWork.set(runId, before + 1);
    try {
      return await work();
    } finally {
      this.#leave(runId);
    }
  }

  #leave(runId: DesktopFlowRunId): void {
    const left = (this.#atWork.get(runId) ?? 1) - 1;
    if (left > 0) this.#atWork.set(runId, left);
    else this.#atWork.delete(runId);
  }
}

function tooMany(): TandemError {
  return new TandemError('TooManyRunCalls', `The run asks the server for more than ${MOST_AT_ONCE} things at once.`, {
    kind: 'operational',
    status: 429,
    retryable: true,
    fix: 'Ask again when one of them was answered.',
  });
}
