import { setImmediate as nextTurn } from 'node:timers/promises';
import { asTandemError, type Clock, isoTime, ok, printJson, TandemError } from '@tandem/kernel';
import type { AddedRunQueueItem, NewRunQueueItem, RunQueueChange, RunQueueItem, WorkQueueItemId } from '@tandem/protocol';
import type { AccountRecord, WorkQueueItemEvent, WorkQueueItemRecord, WorkQueueItemWithValue, WorkQueueRecord } from '@tandem/store';
import { DetailedError } from '../http/detailed-error.ts';
import type { RunAsker } from '../run-services/run-askers.ts';
import type { Acting } from './acting.ts';
import { type FilterItem, type ItemFilter, readItemFilter } from './item-filter.ts';
import type { WorkQueueParts } from './work-queue-parts.ts';

interface Taking {
  readonly callId: string;
  readonly queue: string;
  /** FetchXML, or empty. */
  readonly filter: string;
}

interface Listing {
  readonly queue: string;
  readonly filter: string;
  readonly limit: number;
}

const PAGE = 1000;
/** A filter looks at so many items of a queue, the newest. */
const MOST_ITEMS = 100_000;

/** What desktop flow runs do with work queues: as connectors of cloud flows, with items that are theirs until the run has ended. */
export class RunWorkQueues {
  readonly #parts: WorkQueueParts;
  readonly #clock: Clock;

  constructor(parts: WorkQueueParts, clock: Clock) {
    this.#parts = parts;
    this.#clock = clock;
  }

  /**
   * The next item, of which the run is the holder as long as it goes on.
   *
   * @throws TandemError `WorkQueueNotFound`, `Forbidden`, `WorkQueueFilterInvalid`
   */
  async take(asker: RunAsker, { callId, queue: keyOrId, filter: text }: Taking): Promise<RunQueueItem | undefined> {
    const queue = await this.#queueFor(asker, keyOrId);
    const filter = this.#filter(asker, text);
    const lease = { leaseToken: tokenPrefix(asker) + callId, leaseUntil: this.#leaseEnd(asker, queue) };
    const taken =
      filter === undefined
        ? await this.#parts.items.takeWith(queue, lease, actingOf(asker))
        : await this.#takeFiltered(asker, queue, { filter, lease });
    return taken === undefined ? undefined : this.#facts(taken);
  }

  /** The item that a call took of which the answer was lost. */
  async taken(asker: RunAsker, { callId, queue: keyOrId }: Taking): Promise<RunQueueItem | undefined> {
    const queue = await this.#queueFor(asker, keyOrId);
    const token = tokenPrefix(asker) + callId;
    for await (const item of this.#itemsOf(queue, ['Processing'])) {
      if (item.leaseToken === token) return this.#facts(await this.#parts.items.get(item.id));
    }
    return undefined;
  }

  /**
   * @throws TandemError `WorkQueueItemNotFound` also when the item belongs to somebody else by now, `WorkQueueItemOnHold`, `Forbidden`,
   *   `WorkQueueTransitionRefused`, `WorkQueueItemInvalid`
   */
  async update(asker: RunAsker, itemId: string, { value, expiresAt, notes = '', ...move }: RunQueueChange): Promise<RunQueueItem> {
    const id = itemId.toLowerCase() as WorkQueueItemId;
    const item = await this.#itemFor(asker, id);
    const leaseToken = this.#requireHolder(asker, item);
    const { items } = this.#parts;
    const acting = actingOf(asker);
    const edit = {
      ...(value === undefined ? {} : { value }),
      ...(expiresAt === undefined ? {} : { expiresAt: timeOf(expiresAt) }),
      ...(leaseToken === undefined ? {} : { leaseToken }),
    };
    const isOnlyNoted = move.status === undefined && notes !== '';
    if (value !== undefined || expiresAt !== undefined || isOnlyNoted)
      await items.edit(id, edit, { note: isOnlyNoted ? notes : '', acting });
    if (move.status !== undefined) await items.apply(id, { event: eventOf(move.status, move, leaseToken), note: notes }, acting);
    return this.#facts(await items.get(id));
  }

  /** Each item by itself. @throws TandemError `WorkQueueNotFound`, `Forbidden` */
  async add(asker: RunAsker, keyOrId: string, items: readonly NewRunQueueItem[]): Promise<readonly AddedRunQueueItem[]> {
    const queue = await this.#queueFor(asker, keyOrId);
    const results: AddedRunQueueItem[] = [];
    for (const item of items) {
      results.push(await this.#addOne(asker, queue, item));
      await nextTurn();
    }
    return results;
  }

  /** @throws TandemError `WorkQueueNotFound`, `Forbidden`, `WorkQueueFilterInvalid` */
  async list(asker: RunAsker, { queue: keyOrId, filter: text, limit }: Listing): Promise<readonly RunQueueItem[]> {
    const queue = await this.#queueFor(asker, keyOrId);
    const filter = this.#filter(asker, text);
    const found = await this.#found(queue, filter, undefined);
    const most = Math.min(limit, filter?.top ?? limit);
    const values = await Promise.all(found.slice(0, most).map(({ item }) => this.#parts.items.get(item.id)));
    return Promise.all(values.map((item) => this.#facts(item)));
  }

  async #takeFiltered(
    asker: RunAsker,
    queue: WorkQueueRecord,
    { filter, lease }: { readonly filter: ItemFilter; readonly lease: { readonly leaseToken: string; readonly leaseUntil: number } },
  ): Promise<WorkQueueItemWithValue | undefined> {
    const now = this.#clock.now();
    const candidates = (await this.#found(queue, filter, ['Queued'])).filter(({ item }) => (item.delayUntil ?? 0) <= now);
    if (!filter.isOrdered) candidates.sort(byPriority);
    for (const { item } of candidates) {
      // Whoever was faster has it.
      const taken = await this.#parts.items.takeThis(item.id, lease, actingOf(asker));
      if (taken !== undefined) return taken;
    }
    return undefined;
  }

  async #addOne(asker: RunAsker, queue: WorkQueueRecord, { isOnHold, notes, name, ...item }: NewRunQueueItem): Promise<AddedRunQueueItem> {
    const acting = actingOf(asker);
    const row = {
      ...item,
      name: name === '' ? (item.uniqueId ?? 'Item') : name,
      uniqueId: item.uniqueId,
      expiresAt: item.expiresAt,
      delayUntil: item.delayUntil,
      note: notes === '' ? undefined : notes,
    };
    try {
      const rows = ok([row]);
      const [added] = await (isOnHold ? this.#parts.items.addOnHold(queue, rows, acting) : this.#parts.items.add(queue, rows, acting));
      if (added === undefined) throw itemMissing();
      return { item: await this.#facts(await this.#parts.items.get(added.id)), error: null };
    } catch (thrown) {
      return { item: null, error: refusalOf(thrown) };
    }
  }

  /** Items that the filter means, in its order; without one in that of the queue. */
  async #found(queue: WorkQueueRecord, filter: ItemFilter | undefined, states: readonly 'Queued'[] | undefined): Promise<FilterItem[]> {
    const found: FilterItem[] = [];
    for await (const item of this.#itemsOf(queue, states)) {
      const value = filter?.needsValues === true ? (await this.#parts.items.get(item.id)).value : undefined;
      const candidate = { item, value };
      if (filter === undefined || filter.matches(candidate)) found.push(candidate);
    }
    return found.sort((left, right) => filter?.compare(left, right) ?? left.item.sequence - right.item.sequence);
  }

  async *#itemsOf(queue: WorkQueueRecord, states: readonly ('Queued' | 'Processing')[] | undefined): AsyncGenerator<WorkQueueItemRecord> {
    let before: WorkQueueItemId | undefined;
    for (let count = 0; count < MOST_ITEMS; count += PAGE) {
      const page = { limit: PAGE, ...(before === undefined ? {} : { before }) };
      const items = await this.#parts.items.list(queue.id, states === undefined ? {} : { states }, page);
      yield* items;
      before = items.at(-1)?.id;
      if (items.length < PAGE) return;
      await nextTurn();
    }
  }

  async #facts({
    id,
    workQueueId,
    name,
    value,
    uniqueId,
    status,
    priority,
    retryCount,
    ...item
  }: WorkQueueItemWithValue): Promise<RunQueueItem> {
    const notes = await this.#parts.store.notesOf(id);
    return {
      id,
      queueId: workQueueId,
      name,
      value: typeof value === 'string' ? value : printJson(value),
      uniqueId,
      status,
      priority,
      notes: notes.findLast(({ text }) => text !== '')?.text ?? '',
      retryCount,
      expiresAt: item.expiresAt === null ? null : isoTime(item.expiresAt),
      delayUntil: item.delayUntil === null ? null : isoTime(item.delayUntil),
    };
  }

  #filter({ ownerId }: RunAsker, text: string): ItemFilter | undefined {
    return readItemFilter(text, { now: this.#clock.now(), accountId: ownerId });
  }

  #leaseEnd({ run }: RunAsker, { leaseMs }: WorkQueueRecord): number {
    return run.delivery.deadlineAt ?? this.#clock.now() + leaseMs;
  }

  /** The queue, when all who must be allowed it are. */
  async #queueFor({ judges: [owner, ...others] }: RunAsker, keyOrId: string): Promise<WorkQueueRecord> {
    const named = (account: AccountRecord) => this.#parts.queues.ownNamed(keyOrId.trim(), account);
    try {
      for (const account of others) await named(account);
      return await named(owner);
    } catch (thrown) {
      throw isNotFound(thrown) ? queueMissing(keyOrId) : thrown;
    }
  }

  async #itemFor({ judges, actor }: RunAsker, id: WorkQueueItemId): Promise<WorkQueueItemRecord> {
    try {
      for (const account of judges) await this.#parts.items.ownQueueOf(id, { account, actor });
      return await this.#parts.items.get(id);
    } catch (thrown) {
      throw isNotFound(thrown) ? itemMissing() : thrown;
    }
  }

  /** @returns the token of the lease that the run has, or undefined when nobody has one */
  #requireHolder(asker: RunAsker, { status, leaseToken }: WorkQueueItemRecord): string | undefined {
    if (status === 'OnHold') throw onHold();
    if (status !== 'Processing') return undefined;
    if (leaseToken?.startsWith(tokenPrefix(asker)) === true) return leaseToken;
    throw itemMissing();
  }
}

/** `desktop-flow-run-deliver` ends what begins so when the run has ended. */
function tokenPrefix({ run }: RunAsker): string {
  return `run:${run.id}:${run.delivery.epoch}:`;
}

function actingOf({ judges, actor }: RunAsker): Acting {
  return { account: judges[0], actor };
}

type Move = Pick<RunQueueChange, 'delayUntil' | 'maxRetries'>;

function eventOf(
  status: NonNullable<RunQueueChange['status']>,
  { delayUntil, maxRetries }: Move,
  leaseToken: string | undefined,
): WorkQueueItemEvent {
  const until = delayUntil === undefined ? null : timeOf(delayUntil);
  if (leaseToken === undefined) return { kind: 'move', status, delayUntil: until };
  if (status === 'Queued') return { kind: 'release', leaseToken, delayUntil: until };
  return { kind: 'complete', leaseToken, outcome: status, ...(maxRetries === undefined ? {} : { maxRetries }) };
}

const RANKS = { High: 0, Normal: 1, Low: 2 } as const;

function byPriority({ item: left }: FilterItem, { item: right }: FilterItem): number {
  return RANKS[left.priority] - RANKS[right.priority] || left.sequence - right.sequence;
}

function timeOf(text: string): number {
  const time = Date.parse(text);
  if (!Number.isNaN(time)) return time;
  throw new TandemError('WorkQueueTimeInvalid', `'${text.slice(0, 50)}' is no time.`, {
    status: 400,
    fix: 'Give a date and time, such as 2030-01-31T08:00:00Z.',
  });
}

function refusalOf(thrown: unknown): { readonly code: string; readonly message: string } {
  const { code, message } = asTandemError(thrown);
  const details = thrown instanceof DetailedError ? thrown.details.map(({ path, message: why }) => `${path} ${why}`) : [];
  const isDuplicate = details.length > 0 && details.every((detail) => detail.includes('the queue has an item with'));
  return { code: isDuplicate ? 'WorkQueueItemExists' : code, message: [message, ...details].join(' ') };
}

function isNotFound(thrown: unknown): boolean {
  return thrown instanceof TandemError && thrown.code === 'NotFound';
}

function queueMissing(name: string): TandemError {
  return new TandemError('WorkQueueNotFound', `There is no work queue with the id or key '${name.slice(0, 100)}'.`, {
    status: 404,
    fix: 'Look up the key of the work queue under Monitor > Work queues.',
  });
}

function itemMissing(): TandemError {
  return new TandemError('WorkQueueItemNotFound', 'The work queue item was deleted, or does not belong to this run any more.', {
    status: 404,
    fix: 'Take the item again: somebody may have moved it while it was processed.',
  });
}

function onHold(): TandemError {
  return new TandemError('WorkQueueItemOnHold', 'The work queue item was put on hold, so that a run cannot change it.', {
    status: 409,
    fix: 'Put the item back into the queue first.',
  });
}
