import type { Operation, OperationOutcome } from '@tandem/cloud-engine';
import type { DesktopFlowRunId } from '@tandem/kernel';
import type { DesktopFlowRunStore } from '@tandem/store';

/** The part of the run engine that takes outcomes of waiting actions; a second outcome of the same call changes nothing. */
export interface WaitingActions {
  /** @returns after the outcome is on disk */
  completeOperation(externalId: string, outcome: OperationOutcome): Promise<void>;
}

export interface RunCompletionOptions {
  readonly runs: DesktopFlowRunStore;
  readonly actions: WaitingActions;
  /** The operation that started the runs, which knows how an end becomes an outcome. */
  readonly operation: Pick<Required<Operation>, 'outcomeOf'>;
}

/** Brings the end of a desktop flow run to the action that waits for it. */
export class RunCompletion {
  readonly #options: RunCompletionOptions;

  constructor(options: RunCompletionOptions) {
    this.#options = options;
  }

  /**
   * Completes the action, then forgets the outputs; does nothing while the run goes on. When it throws, the outputs are
   * kept: it can be called again, and the action asks for its outcome at the next start of the server.
   */
  async complete(runId: DesktopFlowRunId): Promise<void> {
    const { actions, operation, runs } = this.#options;
    const outcome = await operation.outcomeOf(runId);
    if (outcome === undefined) return;
    await actions.completeOperation(runId, outcome);
    await runs.forgetOutputs(runId);
  }
}
