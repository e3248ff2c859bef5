import type { DesktopFlowRunId } from '@tandem/kernel';
import type { AccountRecord, DesktopFlowRunRecord, DesktopFlowRunStore, DesktopRunQuery } from '@tandem/store';
import { notFound } from '../http/error-body.ts';
import { requireAllowed } from '../identity/policy.ts';
import type { Queue } from './queue.ts';
import { type RunSight, type RunSightParts, runSightOf } from './run-sight.ts';

export interface DesktopFlowRunsOptions extends RunSightParts {
  readonly store: DesktopFlowRunStore;
  readonly queue: Queue;
}

/** The desktop flow runs of the environment, as people look at them. */
export class DesktopFlowRuns {
  readonly #options: DesktopFlowRunsOptions;

  constructor(options: DesktopFlowRunsOptions) {
    this.#options = options;
  }

  /** @param query says to whom they are visible */
  list(query: DesktopRunQuery): Promise<readonly DesktopFlowRunRecord[]> {
    return this.#options.store.list(query);
  }

  sightOf(account: AccountRecord, runs: readonly DesktopFlowRunRecord[]): Promise<RunSight> {
    return runSightOf(account, runs, this.#options);
  }

  /** Whoever asks is not asked for. */
  find(id: DesktopFlowRunId): Promise<DesktopFlowRunRecord | undefined> {
    return this.#options.store.get(id);
  }

  /** The same. @throws TandemError `NotFound` */
  async get(id: DesktopFlowRunId): Promise<DesktopFlowRunRecord> {
    return (await this.find(id)) ?? missing();
  }

  /** Everything about one run. @throws TandemError `NotFound` */
  async details(id: DesktopFlowRunId, account: AccountRecord) {
    const { store, queue } = this.#options;
    const run = await this.#require(id, 'see', account);
    const [values, events, wait] = await Promise.all([store.values(id), store.events(id), queue.waitReason(id)]);
    return { run, values: values ?? missing(), events, wait };
  }

  /** @throws TandemError `NotFound` */
  async log(id: DesktopFlowRunId, { after, limit }: { readonly after: number; readonly limit: number }, account: AccountRecord) {
    await this.#require(id, 'see', account);
    return this.#options.store.log(id, after, limit);
  }

  /** A run that has ended already stays as it is. @throws TandemError `NotFound`, `Forbidden` */
  async cancel(id: DesktopFlowRunId, account: AccountRecord): Promise<DesktopFlowRunRecord> {
    await this.#require(id, 'cancel', account);
    await this.#options.queue.cancel(id);
    return this.get(id);
  }

  /** Asks the flow itself to end. @throws TandemError `NotFound`, `Forbidden`, `RunNotRunning`, `MachineOffline` */
  async stopSafely(id: DesktopFlowRunId, account: AccountRecord): Promise<DesktopFlowRunRecord> {
    const run = await this.#require(id, 'cancel', account);
    await this.#options.queue.stopSafely(id);
    return run;
  }

  async #require(id: DesktopFlowRunId, wish: 'see' | 'cancel', account: AccountRecord): Promise<DesktopFlowRunRecord> {
    const run = await this.get(id);
    requireAllowed(account, wish, (await this.sightOf(account, [run])).resourceOf(run));
    return run;
  }
}

function missing(): never {
  throw notFound('desktop flow run');
}
