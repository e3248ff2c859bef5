import { randomUUID } from 'node:crypto';
import { type Clock, type IdSource, type JsonValue, TandemError } from '@tandem/kernel';
import type { WorkQueueId, WorkQueueItemId, WorkQueueOutcome } from '@tandem/protocol';
import type {
  WorkQueueAct,
  WorkQueueItemEdit,
  WorkQueueItemEvent,
  WorkQueueItemFilter,
  WorkQueueItemPage,
  WorkQueueItemRecord,
  WorkQueueItemWithValue,
  WorkQueueRecord,
  WorkQueueStore,
} from '@tandem/store';
import { notFound } from '../http/error-body.ts';
import type { Acting } from './acting.ts';
import { type CheckedRows, checkRows, uniqueIdsIn } from './check-rows.ts';
import { FaultyItems } from './faulty-items.ts';
import type { ImportRow, ImportRows } from './import-rows.ts';
import { ItemValues } from './item-values.ts';
import type { WorkQueueNews } from './work-queue-news.ts';
import type { WorkQueues } from './work-queues.ts';

export interface WorkQueueItemsOptions {
  readonly queues: WorkQueues;
  readonly store: WorkQueueStore;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly news: WorkQueueNews;
  /** An item has a lease that ends then. */
  readonly leased: (until: number) => void;
}

/** Whoever has the token is the holder of an item until then. */
export interface WorkQueueLease {
  readonly leaseToken: string;
  readonly leaseUntil: number;
}

export interface TakenItem {
  readonly item: WorkQueueItemWithValue;
  readonly leaseToken: string;
}

/** The items of work queues and the rules of working with them. */
export class WorkQueueItems {
  readonly #options: WorkQueueItemsOptions;
  readonly #values = new ItemValues();

  constructor(options: WorkQueueItemsOptions) {
    this.#options = options;
  }

  list(id: WorkQueueId, filter: WorkQueueItemFilter, page: WorkQueueItemPage): Promise<readonly WorkQueueItemRecord[]> {
    return this.#options.store.listItems(id, filter, { ...page, now: this.#options.clock.now() });
  }

  /** @throws TandemError `NotFound` */
  async get(id: WorkQueueItemId): Promise<WorkQueueItemWithValue> {
    return (await this.#options.store.getItemWithValue(id)) ?? missing();
  }

  /** Reads rows as they would be added. */
  async check(queue: WorkQueueRecord, rows: ImportRows): Promise<CheckedRows> {
    return rows.ok ? this.#check(queue, rows.value) : { items: [], faults: [rows.error] };
  }

  /** All or none. @throws TandemError `WorkQueueItemInvalid` with every fault, `WorkQueueItemExists` */
  add(queue: WorkQueueRecord, rows: ImportRows, acting: Acting): Promise<readonly WorkQueueItemRecord[]> {
    return this.#add(queue, rows, { acting, isOnHold: false });
  }

  /** The same, and nobody takes them until somebody puts them into the queue. @throws as `add` */
  addOnHold(queue: WorkQueueRecord, rows: ImportRows, acting: Acting): Promise<readonly WorkQueueItemRecord[]> {
    return this.#add(queue, rows, { acting, isOnHold: true });
  }

  async #add(
    queue: WorkQueueRecord,
    rows: ImportRows,
    { acting, isOnHold }: { readonly acting: Acting; readonly isOnHold: boolean },
  ): Promise<readonly WorkQueueItemRecord[]> {
    const { items, faults } = await this.check(queue, rows);
    if (faults.length > 0) throw new FaultyItems(faults);
    const standing = isOnHold ? { isOnHold, delayUntil: null } : {};
    const added = await this.#options.store.addItems(
      queue.id,
      items.map((item) => ({ ...item, ...standing })),
      this.#act(acting.actor, ''),
    );
    this.#options.news.changed(queue.id);
    return added;
  }

  /** @returns undefined when no item can be taken now */
  async take(queue: WorkQueueRecord, leaseMs: number | undefined, acting: Acting): Promise<TakenItem | undefined> {
    const leaseToken = randomUUID();
    const leaseUntil = this.#options.clock.now() + (leaseMs ?? queue.leaseMs);
    const item = await this.takeWith(queue, { leaseToken, leaseUntil }, acting);
    return item === undefined ? undefined : { item, leaseToken };
  }

  /** The next item with that lease; undefined when none can be taken now. */
  async takeWith(queue: WorkQueueRecord, lease: WorkQueueLease, { actor }: Acting): Promise<WorkQueueItemWithValue | undefined> {
    const item = await this.#options.store.take(queue.id, lease, this.#act(actor, ''));
    if (item !== undefined) this.#leased(queue.id, lease);
    return item;
  }

  /** That item with that lease; undefined when it cannot be taken any more. @throws TandemError `NotFound`, `Forbidden` */
  async takeThis(id: WorkQueueItemId, lease: WorkQueueLease, acting: Acting): Promise<WorkQueueItemWithValue | undefined> {
    const queue = await this.ownQueueOf(id, acting);
    const event = { kind: 'take', ...lease, processor: acting.actor } as const;
    const taken = await this.#options.store.apply(id, event, this.#act(acting.actor, '')).catch(undefinedIfRefused);
    if (taken === undefined) return undefined;
    this.#leased(queue.id, lease);
    return this.get(id);
  }

  /** @throws TandemError `NotFound`, `Forbidden`, `WorkQueueLeaseLost` */
  complete(
    id: WorkQueueItemId,
    { note, ...end }: { readonly leaseToken: string; readonly outcome: WorkQueueOutcome; readonly note: string },
    acting: Acting,
  ): Promise<WorkQueueItemRecord> {
    return this.apply(id, { event: { kind: 'complete', ...end }, note }, acting);
  }

  /** @throws TandemError `NotFound`, `Forbidden`, `WorkQueueLeaseLost` */
  release(
    id: WorkQueueItemId,
    { note, ...back }: { readonly leaseToken: string; readonly delayUntil: number | null; readonly note: string },
    acting: Acting,
  ): Promise<WorkQueueItemRecord> {
    return this.apply(id, { event: { kind: 'release', ...back }, note }, acting);
  }

  /** @throws TandemError `NotFound`, `Forbidden`, `WorkQueueLeaseLost` */
  async renew(
    id: WorkQueueItemId,
    lease: { readonly leaseToken: string; readonly leaseMs: number | undefined },
    acting: Acting,
  ): Promise<WorkQueueItemRecord> {
    const queue = await this.ownQueueOf(id, acting);
    const leaseUntil = this.#options.clock.now() + (lease.leaseMs ?? queue.leaseMs);
    return this.apply(id, { event: { kind: 'renew', leaseToken: lease.leaseToken, leaseUntil }, note: '' }, acting);
  }

  /** @throws TandemError `NotFound`, `Forbidden`, `WorkQueueTransitionRefused`, `WorkQueueLeaseLost` */
  async apply(
    id: WorkQueueItemId,
    { event, note }: { readonly event: WorkQueueItemEvent; readonly note: string },
    acting: Acting,
  ): Promise<WorkQueueItemRecord> {
    const queue = await this.ownQueueOf(id, acting);
    const item = await this.#options.store.apply(id, event, this.#act(acting.actor, note));
    this.#options.news.changed(queue.id);
    return item;
  }

  /** @throws TandemError `NotFound`, `Forbidden`, `WorkQueueItemFrozen`, `WorkQueueItemInvalid` */
  async edit(
    id: WorkQueueItemId,
    { value, ...edit }: WorkQueueItemEdit,
    { note, acting }: { readonly note: string; readonly acting: Acting },
  ): Promise<WorkQueueItemRecord> {
    const queue = await this.ownQueueOf(id, acting);
    const changed = value === undefined ? edit : { ...edit, value: this.#requireValue(queue, value) };
    const item = await this.#options.store.edit(id, changed, this.#act(acting.actor, note));
    this.#options.news.changed(queue.id);
    return item;
  }

  /** @throws TandemError `NotFound`, `Forbidden`, `WorkQueueItemFrozen` */
  async remove(id: WorkQueueItemId, acting: Acting): Promise<void> {
    const queue = await this.ownQueueOf(id, acting);
    await this.#options.store.removeItem(id);
    this.#options.news.changed(queue.id);
  }

  /** The queue of an item that the account may change. @throws TandemError `NotFound`, `Forbidden` */
  async ownQueueOf(id: WorkQueueItemId, { account }: Acting): Promise<WorkQueueRecord> {
    const { workQueueId } = (await this.#options.store.getItem(id)) ?? missing();
    return this.#options.queues.ownOf(workQueueId, account);
  }

  async #check(queue: WorkQueueRecord, rows: readonly ImportRow[]): Promise<CheckedRows> {
    const { store, clock, ids } = this.#options;
    const taken = await store.takenUniqueIds(queue.id, uniqueIdsIn(rows));
    return checkRows(rows, { queue, values: this.#values, now: clock.now(), newId: () => ids.next(), taken });
  }

  #leased(id: WorkQueueId, { leaseUntil }: WorkQueueLease): void {
    this.#options.leased(leaseUntil);
    this.#options.news.changed(id);
  }

  #requireValue(queue: WorkQueueRecord, given: JsonValue): JsonValue {
    const checked = this.#values.check(queue, given);
    if (checked.kind === 'value') return checked.value;
    throw new FaultyItems(checked.faults.map(({ path, message }) => ({ row: 0, field: path === '' ? 'value' : `value.${path}`, message })));
  }

  #act(actor: Acting['actor'], note: string): WorkQueueAct {
    return { actor, note, now: this.#options.clock.now() };
  }
}

/** @throws what is no refusal of a transition */
function undefinedIfRefused(thrown: unknown): undefined {
  if (thrown instanceof TandemError && thrown.status === 409) return undefined;
  throw thrown;
}

function missing(): never {
  throw notFound('work queue item');
}
