import type { OperationOutcome } from '@tandem/cloud-engine';
import type { Logger } from '@tandem/kernel';
import type { ApprovalRecord, ApprovalStore } from '@tandem/store';
import type { WaitingActions } from '../desktop-flow-runs/run-completion.ts';

export interface ApprovalCompletionOptions {
  readonly store: ApprovalStore;
  readonly actions: WaitingActions;
  /** What the end of an approval means for the action of this external id; undefined while it goes on. */
  readonly outcomeOf: (externalId: string) => Promise<OperationOutcome | undefined>;
  readonly log: Logger;
}

/**
 * Brings the end of an approval to the actions that wait for it. What does not get through is asked for at the next start of the
 * server: the answer itself is on disk.
 */
export class ApprovalCompletion {
  readonly #options: ApprovalCompletionOptions;

  constructor(options: ApprovalCompletionOptions) {
    this.#options = options;
  }

  async complete({ id }: Pick<ApprovalRecord, 'id'>): Promise<void> {
    const { store, log } = this.#options;
    try {
      const waiters = await store.waitersOf(id);
      await this.#completeOne(id);
      for (const { externalId } of waiters) {
        await this.#completeOne(externalId);
        await store.removeWaiter(externalId);
      }
    } catch (err) {
      log.error('action not told of its approval', { approvalId: id, err });
    }
  }

  async #completeOne(externalId: string): Promise<void> {
    const outcome = await this.#options.outcomeOf(externalId);
    if (outcome !== undefined) await this.#options.actions.completeOperation(externalId, outcome);
  }
}
