import type { MachineId } from '@tandem/kernel';
import type { AccountStore, MachineRecord, WorkQueueStore } from '@tandem/store';
import type { Services } from '../services.ts';
import { ChangeMany } from './change-many.ts';
import { LeaseWatch } from './lease-watch.ts';
import { WorkQueueItems } from './work-queue-items.ts';
import { WorkQueueNews } from './work-queue-news.ts';
import { WorkQueues } from './work-queues.ts';

/** Everything around work queues. */
export interface WorkQueueParts {
  readonly store: WorkQueueStore;
  readonly accounts: AccountStore;
  readonly queues: WorkQueues;
  readonly items: WorkQueueItems;
  readonly many: ChangeMany;
  readonly news: WorkQueueNews;
  readonly leases: LeaseWatch;
  readonly findMachine: FindMachine;
}

/** @throws TandemError `NotFound` */
export type FindMachine = (id: MachineId) => Promise<MachineRecord>;

export function makeWorkQueues(
  { clock, ids, live, log, stores }: Services,
  { store, findMachine }: Pick<WorkQueueParts, 'store' | 'findMachine'>,
): WorkQueueParts {
  const news = new WorkQueueNews(live);
  const queues = new WorkQueues({ store, clock, ids, news });
  const leases = new LeaseWatch({ store, clock, log, news });
  const items = new WorkQueueItems({ queues, store, clock, ids, news, leased: (until) => leases.expect(until) });
  const many = new ChangeMany({ queues, store, clock, ids, news });
  return { store, accounts: stores.accounts, queues, items, many, news, leases, findMachine };
}
