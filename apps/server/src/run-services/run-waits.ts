import type { OperationOutcome } from '@tandem/cloud-engine';
import type { DesktopFlowRunId } from '@tandem/kernel';
import type { RunCall } from '@tandem/store';
import type { WaitingActions } from '../desktop-flow-runs/run-completion.ts';

/** Work that people or machines do for a call. */
export interface AwaitedWork {
  /** Under which its end is told. */
  readonly externalId: string;
  readonly cancel: () => Promise<void>;
}

interface OpenWait extends AwaitedWork {
  readonly runId: DesktopFlowRunId;
  readonly outcome: PromiseWithResolvers<OperationOutcome>;
  hasEnded: boolean;
}

const RUN_ENDED: OperationOutcome = {
  status: 'Cancelled',
  code: 'ActionCancelled',
  outputs: null,
  error: { code: 'ActionCancelled', message: 'The desktop flow run that waited for it has ended.' },
  isRetryable: false,
};

/** What desktop flow runs wait for: the end of such work is brought here as it is to actions of cloud flows. */
export class RunWaits {
  readonly #open = new Map<string, OpenWait>();

  /** Before the work begins, so that no end of it is missed. */
  begin(call: RunCall, work: AwaitedWork): Promise<OperationOutcome> {
    const wait: OpenWait = { ...work, runId: call.runId, outcome: Promise.withResolvers(), hasEnded: false };
    this.#open.set(keyOf(call), wait);
    return wait.outcome.promise;
  }

  /** The outcome for which a call waits that began before; undefined when it waits for nothing. */
  find(call: RunCall): Promise<OperationOutcome> | undefined {
    return this.#open.get(keyOf(call))?.outcome.promise;
  }

  /** The call has its outcome, or never began. */
  forget(call: RunCall): void {
    this.#open.delete(keyOf(call));
  }

  /** @returns whether a desktop flow run waits for it */
  complete(externalId: string, outcome: OperationOutcome): boolean {
    const wait = this.#open.values().find((candidate) => candidate.externalId === externalId);
    if (wait === undefined) return false;
    wait.hasEnded = true;
    wait.outcome.resolve(outcome);
    return true;
  }

  /** Work for which a run waited when it ended is cancelled. */
  async runEnded(runId: DesktopFlowRunId): Promise<void> {
    for (const [key, wait] of [...this.#open].filter(([, { runId: waiting }]) => waiting === runId)) {
      this.#open.delete(key);
      wait.outcome.resolve(RUN_ENDED);
      if (!wait.hasEnded) await wait.cancel();
    }
  }

  /** Takes outcomes for desktop flow runs, and hands on the others. */
  before(actions: WaitingActions): WaitingActions {
    return {
      completeOperation: async (externalId, outcome) => {
        if (!this.complete(externalId, outcome)) await actions.completeOperation(externalId, outcome);
      },
    };
  }
}

function keyOf({ runId, epoch, callId }: RunCall): string {
  return `${runId}:${epoch}:${callId}`;
}
