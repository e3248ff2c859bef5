import type { OperationOutcome } from '@tandem/cloud-engine';
import type { DesktopFlowRunId } from '@tandem/kernel';
import type { RunCall } from '@tandem/store';
import type { WaitingActions } from '../desktop-flow-runs/run-completion.ts';

/** An operation that a call began and that waits. */
export interface WaitedOperation {
  /** `/providers/Microsoft.PowerApps/apis/shared_approvals` */
  readonly connectorId: string;
  readonly operationId: string;
  /** Null when it began under a release that did not write it down. */
  readonly since: number | null;
}

/** Work that people or machines do for a call. */
export interface AwaitedWork {
  /** Under which its end is told. */
  readonly externalId: string;
  readonly operation: WaitedOperation;
  readonly cancel: () => Promise<void>;
}

/** What a call waits for. */
export interface Wait extends Pick<AwaitedWork, 'externalId' | 'operation'> {
  readonly call: RunCall;
}

interface OpenWait extends AwaitedWork, Wait {
  readonly outcome: PromiseWithResolvers<OperationOutcome>;
  hasEnded: boolean;
}

/** Puts the outcome of a call on disk: nobody may be asking for it when it comes, and nobody has it after that. */
export type KeepOutcome = (call: RunCall, outcome: OperationOutcome) => Promise<void>;

const RUN_ENDED: OperationOutcome = {
  status: 'Cancelled',
  code: 'ActionCancelled',
  outputs: null,
  error: { code: 'ActionCancelled', message: 'The desktop flow run that waited for it has ended.' },
  isRetryable: false,
};

/** What desktop flow runs wait for: the end of such work is brought here as it is to actions of cloud flows. */
export class RunWaits {
  readonly #keep: KeepOutcome;
  readonly #open = new Map<string, OpenWait>();

  constructor(keep: KeepOutcome) {
    this.#keep = keep;
  }

  /** Before the work begins, so that no end of it is missed. */
  begin(call: RunCall, work: AwaitedWork): Promise<OperationOutcome> {
    const wait: OpenWait = { ...work, call, outcome: Promise.withResolvers(), hasEnded: false };
    this.#open.set(keyOf(call), wait);
    return wait.outcome.promise;
  }

  /** The outcome for which a call waits that began before; undefined when it waits for nothing. */
  find(call: RunCall): Promise<OperationOutcome> | undefined {
    return this.#open.get(keyOf(call))?.outcome.promise;
  }

  /** What a run waits for now, in the order in which it began. */
  listOf(runId: DesktopFlowRunId): readonly Wait[] {
    return [...this.#open.values()].filter(({ call, hasEnded }) => call.runId === runId && !hasEnded);
  }

  /** The call has its outcome, or never began. */
  forget(call: RunCall): void {
    this.#open.delete(keyOf(call));
  }

  /** The first outcome counts. @returns after it is on disk, whether a desktop flow run waits for it */
  async complete(externalId: string, outcome: OperationOutcome): Promise<boolean> {
    const wait = this.#open.values().find((candidate) => candidate.externalId === externalId);
    if (wait === undefined) return false;
    if (wait.hasEnded) return true;
    wait.hasEnded = true;
    try {
      await this.#keep(wait.call, outcome);
    } catch (thrown) {
      wait.hasEnded = false;
      throw thrown;
    }
    wait.outcome.resolve(outcome);
    return true;
  }

  /**
   * Work for which a run waited when it ended is cancelled, all that can be.
   *
   * @returns whether there was any
   * @throws AggregateError when some could not be cancelled: then it can be called again
   */
  async runEnded(runId: DesktopFlowRunId): Promise<boolean> {
    const left = [...this.#open].filter(([, { call }]) => call.runId === runId);
    const failures: unknown[] = [];
    for (const [key, wait] of left) {
      try {
        if (!wait.hasEnded) await wait.cancel();
        this.#open.delete(key);
        wait.outcome.resolve(RUN_ENDED);
      } catch (thrown) {
        failures.push(thrown);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Not everything that the run waited for could be cancelled.');
    return left.length > 0;
  }

  /** Takes outcomes for desktop flow runs, and hands on the others. */
  before(actions: WaitingActions): WaitingActions {
    return {
      completeOperation: async (externalId, outcome) => {
        if (!(await this.complete(externalId, outcome))) await actions.completeOperation(externalId, outcome);
      },
    };
  }
}

function keyOf({ runId, epoch, callId }: RunCall): string {
  return `${runId}:${epoch}:${callId}`;
}
