import type { ActionRow } from '@tandem/cloud-engine';
import { asTandemError, type Clock, type CloudFlowId, type CloudFlowRunId, type Logger } from '@tandem/kernel';
import type { AccountStore, CloudFlowRunStore, CloudFlowStore } from '@tandem/store';
import { failureMail } from './failure-mail.ts';
import type { Mailer } from './mailer.ts';

const HOUR_MS = 3_600_000;
const MAX_ACTIONS = 500;
/** Codes of containers, which fail because something in them did. */
const FOLLOWING: ReadonlySet<string> = new Set(['ActionFailed', 'ActionDependencyFailed', 'ActionConditionFailed', 'ActionSkipped']);

export interface FailureMailsOptions {
  /** Whether an administrator wants owners to be told. */
  readonly isWanted: () => boolean;
  readonly mailer: Pick<Mailer, 'send'>;
  readonly accounts: AccountStore;
  readonly runs: Pick<CloudFlowRunStore, 'get' | 'listActions'>;
  readonly flows: Pick<CloudFlowStore, 'get'>;
  readonly clock: Clock;
  readonly log: Logger;
  /** Where people reach this server. */
  readonly baseUrl: () => string;
  readonly environmentName: () => string;
}

/**
 * Tells owners by mail when a flow fails, once for each flow and hour; the hour begins anew with the server. It is the owner that the
 * flow has now; a run of a flow that is gone is told to the last one.
 */
export class FailureMails {
  readonly #options: FailureMailsOptions;
  readonly #toldAt = new Map<CloudFlowId, number>();

  constructor(options: FailureMailsOptions) {
    this.#options = options;
  }

  /** Called after every commit of a run; what goes wrong here touches no run. */
  changed(runId: CloudFlowRunId, status: string): void {
    if ((status !== 'Failed' && status !== 'TimedOut') || !this.#options.isWanted()) return;
    this.#tell(runId).catch((thrown: unknown) => {
      this.#options.log.warn('owner not told of a failure', { runId, code: asTandemError(thrown).code });
    });
  }

  async #tell(runId: CloudFlowRunId): Promise<void> {
    const { accounts, runs, flows, mailer, baseUrl, environmentName } = this.#options;
    const run = await runs.get(runId);
    if (run === undefined || !this.#isFirstOfHour(run.cloudFlowId)) return;
    const flow = await flows.get(run.cloudFlowId);
    const owner = await accounts.get(flow?.ownerId ?? run.ownerId);
    if (owner === undefined || owner.isDisabled) return;
    const action = (await runs.listActions(runId, { limit: MAX_ACTIONS })).find(hasFailedItself);
    const url = `${baseUrl()}/cloud-flow-runs/${runId}`;
    await mailer.send(failureMail(run, { owner, action, url, environmentName: environmentName() }));
  }

  #isFirstOfHour(flow: CloudFlowId): boolean {
    const now = this.#options.clock.now();
    if (now - (this.#toldAt.get(flow) ?? Number.NEGATIVE_INFINITY) < HOUR_MS) return false;
    this.#toldAt.set(flow, now);
    return true;
  }
}

function hasFailedItself({ status, error }: ActionRow): boolean {
  return (status === 'Failed' || status === 'TimedOut') && error !== undefined && !FOLLOWING.has(error.code);
}
