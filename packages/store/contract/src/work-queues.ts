import type { AccountId, JsonValue } from '@tandem/kernel';
import type {
  WorkQueueActor,
  WorkQueueCounts,
  WorkQueueId,
  WorkQueueItemId,
  WorkQueueItemState,
  WorkQueueNote,
  WorkQueuePriority,
} from '@tandem/protocol';
import type { WorkQueueItemEvent, WorkQueueItemStanding } from './work-queue-transitions.ts';

/** A queue of business work. Times are milliseconds since 1970. */
export interface WorkQueueRecord {
  readonly id: WorkQueueId;
  readonly name: string;
  readonly description: string;
  /** No two are equal without regard to the case of ASCII letters. */
  readonly key: string;
  readonly defaultLifetimeMs: number | null;
  /** JSON text of a JSON Schema. */
  readonly valueSchema: string | null;
  readonly maxRetries: number;
  readonly leaseMs: number;
  readonly hasSensitiveValues: boolean;
  readonly ownerId: AccountId;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export type WorkQueueChange = Partial<
  Pick<WorkQueueRecord, 'name' | 'description' | 'key' | 'defaultLifetimeMs' | 'maxRetries' | 'leaseMs' | 'updatedAt'>
>;

/** How a queue does at one moment. */
export interface WorkQueueFigures {
  readonly counts: WorkQueueCounts;
  readonly averageProcessingMs: number | null;
  readonly oldestQueuedAt: number | null;
}

export interface WorkQueueItemRecord extends WorkQueueItemStanding {
  readonly id: WorkQueueItemId;
  readonly workQueueId: WorkQueueId;
  /** Rises with each item that is added to any queue; older items are taken first. */
  readonly sequence: number;
  readonly name: string;
  readonly priority: WorkQueuePriority;
  readonly uniqueId: string;
  readonly addedBy: WorkQueueActor;
  readonly addedAt: number;
  readonly updatedAt: number;
  readonly valueBytes: number;
}

/** An item with what it is about. */
export interface WorkQueueItemWithValue extends WorkQueueItemRecord {
  readonly value: JsonValue;
}

export interface NewWorkQueueItemRecord {
  readonly id: WorkQueueItemId;
  readonly name: string;
  readonly value: JsonValue;
  readonly priority: WorkQueuePriority;
  readonly uniqueId: string;
  readonly expiresAt: number | null;
  readonly delayUntil: number | null;
  readonly note: string;
  /** It begins on hold, and nobody takes it until somebody puts it into the queue. */
  readonly isOnHold?: boolean;
}

export interface WorkQueueItemFilter {
  readonly states?: readonly WorkQueueItemState[];
  readonly priorities?: readonly WorkQueuePriority[];
  /** A part of name or unique id, in any case. */
  readonly text?: string;
  /** When the item was added: from the first on and before the second. */
  readonly from?: number;
  readonly to?: number;
}

export interface WorkQueueItemPage {
  readonly before?: WorkQueueItemId;
  readonly limit: number;
}

/** Who does something, when, and what the history says about it. */
export interface WorkQueueAct {
  readonly actor: WorkQueueActor;
  readonly now: number;
  readonly note: string;
}

export interface WorkQueueItemEdit {
  readonly name?: string;
  readonly value?: JsonValue;
  readonly priority?: WorkQueuePriority;
  readonly expiresAt?: number | null;
  readonly delayUntil?: number | null;
  /** Of the holder, who alone may change the value of an item that is Processing. */
  readonly leaseToken?: string;
}

/** What many items are to become. */
export type WorkQueueItemsAction =
  | { readonly kind: 'move'; readonly event: Extract<WorkQueueItemEvent, { kind: 'move' }> }
  | { readonly kind: 'set-priority'; readonly priority: WorkQueuePriority }
  | { readonly kind: 'delete' };

/** What became of one of many items. */
export interface WorkQueueItemResult {
  readonly id: WorkQueueItemId;
  readonly name: string;
  /** Why it stayed as it was. */
  readonly refusal: string | null;
  /** What puts it back as it was. */
  readonly before: WorkQueueItemSnapshot | null;
}

export interface WorkQueueItemSnapshot {
  readonly id: WorkQueueItemId;
  readonly standing: WorkQueueItemStanding;
  readonly priority: WorkQueuePriority;
  /** The item is put back only while it still has this time. */
  readonly changedAt: number;
}

/** An item that ended in an exception; `sequence` rises with each time that one does. */
export interface WorkQueueException {
  readonly sequence: number;
  readonly item: WorkQueueItemWithValue;
  readonly note: WorkQueueNote;
}

export interface WorkQueueStore {
  /** By name. */
  list(): Promise<readonly WorkQueueRecord[]>;
  get(id: WorkQueueId): Promise<WorkQueueRecord | undefined>;
  findByKey(key: string): Promise<WorkQueueRecord | undefined>;
  /** @throws TandemError `WorkQueueKeyTaken` */
  add(queue: WorkQueueRecord): Promise<void>;
  /** @throws TandemError `WorkQueueKeyTaken` */
  update(id: WorkQueueId, change: WorkQueueChange): Promise<WorkQueueRecord | undefined>;
  /** With all its items. */
  remove(id: WorkQueueId): Promise<boolean>;
  figures(id: WorkQueueId, now: number): Promise<WorkQueueFigures>;

  /** Newest first. */
  listItems(
    id: WorkQueueId,
    filter: WorkQueueItemFilter,
    page: WorkQueueItemPage & { readonly now: number },
  ): Promise<readonly WorkQueueItemRecord[]>;
  getItem(id: WorkQueueItemId): Promise<WorkQueueItemRecord | undefined>;
  getItemWithValue(id: WorkQueueItemId): Promise<WorkQueueItemWithValue | undefined>;
  /** Oldest first. */
  notesOf(id: WorkQueueItemId): Promise<readonly WorkQueueNote[]>;
  /** Which of these are unique ids of items of the queue, in lower case. */
  takenUniqueIds(id: WorkQueueId, uniqueIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** All in one transaction, in this order. @throws TandemError `NotFound` for the queue, `WorkQueueItemExists` */
  addItems(id: WorkQueueId, items: readonly NewWorkQueueItemRecord[], act: WorkQueueAct): Promise<readonly WorkQueueItemRecord[]>;

  /** The oldest item of the highest priority that can be taken, for one taker only; undefined when there is none. */
  take(
    id: WorkQueueId,
    lease: { readonly leaseToken: string; readonly leaseUntil: number },
    act: WorkQueueAct,
  ): Promise<WorkQueueItemWithValue | undefined>;
  /** @throws TandemError what the transition refuses, `NotFound` */
  apply(id: WorkQueueItemId, event: WorkQueueItemEvent, act: WorkQueueAct): Promise<WorkQueueItemRecord>;
  /** @throws TandemError `WorkQueueItemFrozen`, `NotFound` */
  edit(id: WorkQueueItemId, edit: WorkQueueItemEdit, act: WorkQueueAct): Promise<WorkQueueItemRecord>;
  /** @throws TandemError `WorkQueueItemFrozen`, `NotFound` */
  removeItem(id: WorkQueueItemId): Promise<void>;
  /** Does it with each item by itself, in one transaction; those of other queues are passed over. */
  applyToMany(
    id: WorkQueueId,
    items: readonly WorkQueueItemId[],
    change: { readonly action: WorkQueueItemsAction; readonly act: WorkQueueAct },
  ): Promise<readonly WorkQueueItemResult[]>;
  /** @returns how many are as they were before */
  restore(id: WorkQueueId, snapshots: readonly WorkQueueItemSnapshot[], act: WorkQueueAct): Promise<number>;

  /** Ends the leases that are over. @returns the queues in which something changed */
  endLeases(now: number, limit: number): Promise<readonly WorkQueueId[]>;
  /** When the next lease is over. */
  nextLeaseEnd(): Promise<number | undefined>;

  /** The newest numbers of both sequences. */
  lastChanges(): Promise<{ readonly added: number; readonly exception: number }>;
  addedAfter(id: WorkQueueId, sequence: number, limit: number): Promise<readonly WorkQueueItemWithValue[]>;
  exceptionsAfter(id: WorkQueueId, sequence: number, limit: number): Promise<readonly WorkQueueException[]>;
}
