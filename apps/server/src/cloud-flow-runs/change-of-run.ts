import { type CloudFlowRunId, TandemError } from '@tandem/kernel';
import type { CloudFlowRun, ResumeDefinition, RunChangeAction } from '@tandem/protocol';
import type { AccountRecord } from '@tandem/store';
import type { FlowAccess } from '../flow-shares/flow-access.ts';
import { notFound } from '../http/error-body.ts';
import type { FlowStarter } from './flow-starter.ts';
import type { RunHistory } from './run-history.ts';

export interface RunAct {
  readonly action: RunChangeAction;
  readonly with: ResumeDefinition;
}

export interface ChangeOfRunParts {
  readonly history: RunHistory;
  readonly starter: FlowStarter;
  readonly access: FlowAccess;
}

/** What a person may do with a run. Each asks whether the person may. */
export class ChangeOfRun {
  readonly #history: RunHistory;
  readonly #starter: FlowStarter;
  readonly #access: FlowAccess;

  constructor({ history, starter, access }: ChangeOfRunParts) {
    this.#history = history;
    this.#starter = starter;
    this.#access = access;
  }

  /** @throws TandemError `NotFound`, `Forbidden`, `RunHasEnded`, and what `resubmit` and `resume` throw */
  async change(runId: CloudFlowRunId, { action, with: choice }: RunAct, account: AccountRecord): Promise<void> {
    if (action === 'resubmit') await this.resubmit(runId, account);
    else if (action === 'resume') await this.resume(runId, choice, account);
    else if (!isOpen(await this.cancel(runId, account))) throw hasEnded();
  }

  /** @returns the run as it was before. @throws TandemError `NotFound`, `Forbidden` */
  async cancel(runId: CloudFlowRunId, account: AccountRecord): Promise<CloudFlowRun> {
    const run = await this.#mine(runId, 'cancel', account);
    await this.#history.cancel(runId);
    return run;
  }

  /** @throws TandemError `NotFound`, `Forbidden`, and as `FlowStarter.runAgain` */
  async resubmit(runId: CloudFlowRunId, account: AccountRecord): Promise<CloudFlowRunId> {
    await this.#mine(runId, 'run', account);
    const former = (await this.#history.startOf(runId)) ?? missing();
    return this.#starter.runAgain({ ...former, runId }, account);
  }

  /** @throws TandemError `NotFound`, `Forbidden`, and as `FlowStarter.goOn` */
  async resume(runId: CloudFlowRunId, choice: ResumeDefinition, account: AccountRecord): Promise<CloudFlowRunId> {
    await this.#mine(runId, 'run', account);
    const former = (await this.#history.startOf(runId)) ?? missing();
    return this.#starter.goOn({ ...former, runId }, choice, account);
  }

  async #mine(runId: CloudFlowRunId, wish: 'cancel' | 'run', account: AccountRecord): Promise<CloudFlowRun> {
    const owned = (await this.#history.find(runId)) ?? missing();
    await this.#access.requireRun(account, wish, owned);
    return owned.run;
  }
}

function isOpen({ status }: CloudFlowRun): boolean {
  return status === 'Running' || status === 'Waiting';
}

function hasEnded(): TandemError {
  return new TandemError('RunHasEnded', 'The run had ended already.', { status: 409, fix: 'There is nothing to cancel.' });
}

function missing(): never {
  throw notFound('cloud flow run');
}
