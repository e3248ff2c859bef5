import type { DesktopFlowRunId } from '@tandem/kernel';
import type { AccountRecord, DesktopFlowRunRecord, DesktopFlowRunStore, DesktopRunQuery } from '@tandem/store';
import { notFound } from '../http/error-body.ts';
import { requireAllowed } from '../identity/policy.ts';
import type { Queue } from './queue.ts';

export interface DesktopFlowRunsOptions {
  readonly store: DesktopFlowRunStore;
  readonly queue: Queue;
}

/** The desktop flow runs of the environment, as people look at them. */
export class DesktopFlowRuns {
  readonly #options: DesktopFlowRunsOptions;

  constructor(options: DesktopFlowRunsOptions) {
    this.#options = options;
  }

  list(query: DesktopRunQuery): Promise<readonly DesktopFlowRunRecord[]> {
    return this.#options.store.list(query);
  }

  /** @throws TandemError `NotFound` */
  async get(id: DesktopFlowRunId): Promise<DesktopFlowRunRecord> {
    return (await this.#options.store.get(id)) ?? missing();
  }

  /** Everything about one run. @throws TandemError `NotFound` */
  async details(id: DesktopFlowRunId) {
    const { store, queue } = this.#options;
    const [run, values, events, wait] = await Promise.all([this.get(id), store.values(id), store.events(id), queue.waitReason(id)]);
    return { run, values: values ?? missing(), events, wait };
  }

  /** @throws TandemError `NotFound` */
  async log(id: DesktopFlowRunId, after: number, limit: number) {
    await this.get(id);
    return this.#options.store.log(id, after, limit);
  }

  /** A run that has ended already stays as it is. @throws TandemError `NotFound`, `Forbidden` */
  async cancel(id: DesktopFlowRunId, account: AccountRecord): Promise<DesktopFlowRunRecord> {
    const { ownerId } = await this.get(id);
    requireAllowed(account, 'cancel', { kind: 'run', flowOwnerId: ownerId, startedById: null });
    await this.#options.queue.cancel(id);
    return this.get(id);
  }
}

function missing(): never {
  throw notFound('desktop flow run');
}
