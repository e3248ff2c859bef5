import type { Clock, IdSource, JsonValue } from '@tandem/kernel';
import { printJson } from '@tandem/kernel';
import type { WorkQueueId } from '@tandem/protocol';
import type { AccountRecord, WorkQueueChange, WorkQueueFigures, WorkQueueRecord, WorkQueueStore } from '@tandem/store';
import { notFound } from '../http/error-body.ts';
import { allows, requireAllowed } from '../identity/policy.ts';
import { compileValueSchema } from './item-values.ts';
import type { WorkQueueNews } from './work-queue-news.ts';

export interface WorkQueuesOptions {
  readonly store: WorkQueueStore;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly news: WorkQueueNews;
}

export interface NewQueue
  extends Pick<WorkQueueRecord, 'name' | 'description' | 'defaultLifetimeMs' | 'maxRetries' | 'leaseMs' | 'hasSensitiveValues'> {
  /** Made from the name when it is undefined. */
  readonly key: string | undefined;
  readonly valueSchema: JsonValue | undefined;
}

const KEY_CHARACTERS = 60;

/**
 * The work queues and the rules of changing them. Whoever is signed in sees queues, figures and items, as with flows and their runs, and
 * makes new queues; owners and administrators change them and add, take and change items. Sensitive values are for those only.
 */
export class WorkQueues {
  readonly #options: WorkQueuesOptions;

  constructor(options: WorkQueuesOptions) {
    this.#options = options;
  }

  list(): Promise<readonly WorkQueueRecord[]> {
    return this.#options.store.list();
  }

  /** @throws TandemError `NotFound` */
  async get(id: WorkQueueId): Promise<WorkQueueRecord> {
    return (await this.#options.store.get(id)) ?? missing();
  }

  figures(id: WorkQueueId): Promise<WorkQueueFigures> {
    return this.#options.store.figures(id, this.#options.clock.now());
  }

  /** The queue, when the account may change it and its items. @throws TandemError `NotFound`, `Forbidden` */
  async ownOf(id: WorkQueueId, account: AccountRecord, wish: 'change' | 'delete' = 'change'): Promise<WorkQueueRecord> {
    const queue = await this.get(id);
    requireAllowed(account, wish, { kind: 'work-queue', ownerId: queue.ownerId });
    return queue;
  }

  /** As `ownOf`, by key or id. */
  async ownNamed(keyOrId: string, account: AccountRecord): Promise<WorkQueueRecord> {
    const { store } = this.#options;
    const queue = (await store.findByKey(keyOrId)) ?? (await store.get(keyOrId.toLowerCase() as WorkQueueId)) ?? missing();
    requireAllowed(account, 'change', { kind: 'work-queue', ownerId: queue.ownerId });
    return queue;
  }

  /** @throws TandemError `WorkQueueKeyTaken`, `InvalidWorkQueueSchema` */
  async create({ key, valueSchema, ...queue }: NewQueue, owner: AccountRecord): Promise<WorkQueueRecord> {
    const { clock, ids, store, news } = this.#options;
    if (valueSchema !== undefined && valueSchema !== null) compileValueSchema(valueSchema);
    const now = clock.now();
    const record: WorkQueueRecord = {
      ...queue,
      id: ids.next(),
      key: key ?? (await this.#freeKey(queue.name)),
      valueSchema: valueSchema === undefined || valueSchema === null ? null : printJson(valueSchema),
      ownerId: owner.id,
      createdAt: now,
      updatedAt: now,
    };
    await store.add(record);
    news.changed(record.id);
    return record;
  }

  /** @throws TandemError `NotFound`, `Forbidden`, `WorkQueueKeyTaken` */
  async update(id: WorkQueueId, change: Omit<WorkQueueChange, 'updatedAt'>, account: AccountRecord): Promise<WorkQueueRecord> {
    await this.ownOf(id, account);
    const changed = await this.#options.store.update(id, { ...change, updatedAt: this.#options.clock.now() });
    this.#options.news.changed(id);
    return changed ?? missing();
  }

  /** With all its items. @throws TandemError `NotFound`, `Forbidden` */
  async remove(id: WorkQueueId, account: AccountRecord): Promise<void> {
    await this.ownOf(id, account, 'delete');
    await this.#options.store.remove(id);
    this.#options.news.changed(id);
  }

  /** Somebody who asks at the same moment may get the same; the store then refuses the second. */
  async #freeKey(name: string): Promise<string> {
    const begin = keyOf(name);
    for (let number = 1; ; number += 1) {
      const key = number === 1 ? begin : `${begin}-${number}`;
      if ((await this.#options.store.findByKey(key)) === undefined) return key;
    }
  }
}

export function mayChangeQueue(account: AccountRecord, { ownerId }: WorkQueueRecord): boolean {
  return allows(account, 'change', { kind: 'work-queue', ownerId });
}

export function maySeeValues(account: AccountRecord, queue: WorkQueueRecord): boolean {
  return !queue.hasSensitiveValues || mayChangeQueue(account, queue);
}

function keyOf(name: string): string {
  const plain = name
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '');
  const key = plain
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, KEY_CHARACTERS);
  return key === '' ? 'queue' : key;
}

function missing(): never {
  throw notFound('work queue');
}
