import { type AccountId, type Clock, type CloudFlowRunId, isUuid, type JsonValue, ok } from '@tandem/kernel';
import type { WorkQueueItemId, WorkQueueItemState, WorkQueueItemStatus, WorkQueueOutcome } from '@tandem/protocol';
import {
  type AccountRecord,
  stateOfWorkQueueItem,
  type WorkQueueItemRecord,
  type WorkQueueItemWithValue,
  type WorkQueueRecord,
} from '@tandem/store';
import type { RunAuthority } from '../cloud-flow-runs/run-authority.ts';
import { notFound } from '../http/error-body.ts';
import { type Acting, asFlow } from './acting.ts';
import { rowOf } from './import-rows.ts';
import type { WorkQueueParts } from './work-queue-parts.ts';
import { mayChangeQueue } from './work-queues.ts';

interface FlowActor {
  readonly ownerId: AccountId;
  readonly runId: CloudFlowRunId;
  readonly cloudFlowName: string;
  readonly isOfDesktopFlow: boolean;
}

type Move =
  | { readonly kind: 'complete'; readonly outcome: WorkQueueOutcome; readonly leaseToken: string; readonly note: string }
  | { readonly kind: 'release'; readonly delayUntil: number | null; readonly leaseToken: string; readonly note: string }
  | {
      readonly kind: 'move';
      readonly status: Exclude<WorkQueueItemStatus, 'Processing'>;
      readonly delayUntil: number | null;
      readonly note: string;
    };

interface WorkQueueFlowPortsOptions {
  readonly clock: Clock;
  readonly authority: Pick<RunAuthority, 'judgesOf'>;
}

/** What the server lends the connector of work queues: flows work with the queues that their owners, and whoever else made them, may change. */
export class WorkQueueFlowPorts {
  readonly #parts: WorkQueueParts;
  readonly #clock: Clock;
  readonly #authority: WorkQueueFlowPortsOptions['authority'];

  constructor(parts: WorkQueueParts, { clock, authority }: WorkQueueFlowPortsOptions) {
    this.#parts = parts;
    this.#clock = clock;
    this.#authority = authority;
  }

  async listQueues(accountId: AccountId) {
    const account = await this.#account(accountId);
    if (account === undefined) return [];
    return (await this.#parts.queues.list()).filter((queue) => mayChangeQueue(account, queue));
  }

  async hasSensitiveValues(ownerId: AccountId, queue: string): Promise<boolean> {
    return (await this.#queue(ownerId, queue)).hasSensitiveValues;
  }

  async add(actor: FlowActor, keyOrId: string, items: readonly JsonValue[]) {
    const acting = await this.#acting(actor);
    const queue = await this.#queueFor(actor, keyOrId);
    const added = await this.#parts.items.add(queue, ok(items.map(rowOf)), acting);
    return this.#answer(queue, await Promise.all(added.map(({ id }) => this.#parts.items.get(id))));
  }

  async take(actor: FlowActor, keyOrId: string, leaseMs: number | undefined) {
    const acting = await this.#acting(actor);
    const queue = await this.#queueFor(actor, keyOrId);
    const taken = await this.#parts.items.take(queue, leaseMs, acting);
    return taken === undefined ? undefined : { ...this.#answer(queue, [taken.item]), leaseToken: taken.leaseToken };
  }

  async move(actor: FlowActor, itemId: string, { note, ...event }: Move) {
    const acting = await this.#acting(actor);
    await this.#requireItem(actor, idOf(itemId));
    const item = await this.#parts.items.apply(idOf(itemId), { event, note }, acting);
    return this.#read(item, acting);
  }

  async get(actor: FlowActor, itemId: string) {
    await this.#requireItem(actor, idOf(itemId));
    return this.#read({ id: idOf(itemId) }, await this.#acting(actor));
  }

  async list(
    actor: FlowActor,
    keyOrId: string,
    { status, text, limit }: { readonly status: WorkQueueItemState | undefined; readonly text: string | undefined; readonly limit: number },
  ) {
    const queue = await this.#queueFor(actor, keyOrId);
    const filter = { ...(status === undefined ? {} : { states: [status] }), ...(text === undefined ? {} : { text }) };
    const items = await this.#parts.items.list(queue.id, filter, { limit });
    return this.#answer(queue, await Promise.all(items.map(({ id }) => this.#parts.items.get(id))));
  }

  async lastEvent(kind: 'added' | 'exception'): Promise<number> {
    return (await this.#parts.store.lastChanges())[kind];
  }

  async eventsAfter(
    ownerId: AccountId,
    keyOrId: string,
    { kind, after, limit }: { readonly kind: 'added' | 'exception'; readonly after: number; readonly limit: number },
  ) {
    const queue = await this.#queue(ownerId, keyOrId);
    const { store } = this.#parts;
    const events =
      kind === 'added'
        ? (await store.addedAfter(queue.id, after, limit)).map((item) => ({ sequence: item.sequence, item: this.#item(item), note: '' }))
        : (await store.exceptionsAfter(queue.id, after, limit)).map(({ sequence, item, note }) => ({
            sequence,
            item: { ...this.#item(item), status: note.to },
            note: note.text,
          }));
    return { events, hasSensitiveValues: queue.hasSensitiveValues };
  }

  onNews(listener: () => void): () => void {
    return this.#parts.news.listen(listener);
  }

  async #read({ id }: Pick<WorkQueueItemRecord, 'id'>, acting: Acting) {
    const queue = await this.#parts.items.ownQueueOf(id, acting);
    return this.#answer(queue, [await this.#parts.items.get(id)]);
  }

  #answer({ hasSensitiveValues }: WorkQueueRecord, items: readonly WorkQueueItemWithValue[]) {
    return { items: items.map((item) => this.#item(item)), hasSensitiveValues };
  }

  #item(item: WorkQueueItemWithValue) {
    return { ...item, isExpired: stateOfWorkQueueItem(item, this.#clock.now()) === 'Expired' };
  }

  async #queue(ownerId: AccountId, keyOrId: string): Promise<WorkQueueRecord> {
    const account = (await this.#account(ownerId)) ?? missing();
    return this.#parts.queues.ownNamed(keyOrId, account);
  }

  /** The queue, when all who must be allowed it are. */
  async #queueFor(actor: FlowActor, keyOrId: string): Promise<WorkQueueRecord> {
    for (const account of await this.#authority.judgesOf(actor)) await this.#parts.queues.ownNamed(keyOrId, account);
    return this.#queue(actor.ownerId, keyOrId);
  }

  async #requireItem(actor: FlowActor, id: WorkQueueItemId): Promise<void> {
    for (const account of await this.#authority.judgesOf(actor)) await this.#parts.items.ownQueueOf(id, asFlow(account, actor));
  }

  async #acting({ ownerId, ...run }: FlowActor): Promise<Acting> {
    return asFlow(await this.#account(ownerId), run);
  }

  #account(id: AccountId): Promise<AccountRecord | undefined> {
    return this.#parts.accounts.get(id);
  }
}

function idOf(itemId: string): WorkQueueItemId {
  return isUuid(itemId) ? (itemId.toLowerCase() as WorkQueueItemId) : missingItem();
}

function missing(): never {
  throw notFound('account');
}

function missingItem(): never {
  throw notFound('work queue item');
}
