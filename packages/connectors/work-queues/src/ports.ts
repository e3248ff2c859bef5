import type { AccountId, CloudFlowRunId, JsonValue } from '@tandem/kernel';
import type { WorkQueueItemStatus, WorkQueueOutcome, WorkQueuePriority } from '@tandem/protocol';

/** In whose name the connector works: the owner of the cloud flow or who runs the desktop flow, with the run that the history names. */
export interface FlowActor {
  readonly ownerId: AccountId;
  readonly runId: CloudFlowRunId;
  readonly cloudFlowName: string;
  /** True when flow and run are those of a desktop flow that a person runs. */
  readonly isOfDesktopFlow: boolean;
}

/** An item as flows see it. Times are milliseconds since 1970. */
export interface FlowItem {
  readonly id: string;
  readonly workQueueId: string;
  readonly name: string;
  readonly status: WorkQueueItemStatus;
  readonly isExpired: boolean;
  readonly priority: WorkQueuePriority;
  readonly uniqueId: string;
  readonly value: JsonValue;
  readonly retryCount: number;
  readonly expiresAt: number | null;
  readonly delayUntil: number | null;
  readonly addedAt: number;
  readonly startedAt: number | null;
  readonly completedAt: number | null;
}

export interface FlowItems {
  readonly items: readonly FlowItem[];
  /** Their values are never shown. */
  readonly hasSensitiveValues: boolean;
}

export interface ItemsQuestion {
  readonly status: WorkQueueItemStatus | 'Expired' | undefined;
  readonly text: string | undefined;
  readonly limit: number;
}

/** How an item is to go on. With a lease it must still be its holder's. */
export type ItemMove =
  | { readonly kind: 'complete'; readonly outcome: WorkQueueOutcome; readonly leaseToken: string; readonly note: string }
  | { readonly kind: 'release'; readonly delayUntil: number | null; readonly leaseToken: string; readonly note: string }
  | {
      readonly kind: 'move';
      readonly status: Exclude<WorkQueueItemStatus, 'Processing'>;
      readonly delayUntil: number | null;
      readonly note: string;
    };

/** Something that happened to an item; `sequence` rises. */
export interface ItemEvent {
  readonly sequence: number;
  readonly item: FlowItem;
  /** What was said when it ended in an exception. */
  readonly note: string;
}

export interface ItemEvents {
  readonly events: readonly ItemEvent[];
  readonly hasSensitiveValues: boolean;
}

export type ItemEventKind = 'added' | 'exception';

/** What the connector needs of the installation. Queues are named by key or id; every method throws `NotFound` and `Forbidden`. */
export interface WorkQueuesPorts {
  /** The queues that the account may change. */
  listQueues(accountId: AccountId): Promise<readonly { readonly key: string; readonly name: string; readonly description: string }[]>;
  hasSensitiveValues(ownerId: AccountId, queue: string): Promise<boolean>;
  /** @param items as objects with the members of an item @throws TandemError `WorkQueueItemInvalid`, `WorkQueueItemExists` */
  add(actor: FlowActor, queue: string, items: readonly JsonValue[]): Promise<FlowItems>;
  /** The next item, with what proves that it is this flow's; undefined when none can be taken. */
  take(actor: FlowActor, queue: string, leaseMs: number | undefined): Promise<(FlowItems & { readonly leaseToken: string }) | undefined>;
  /** @throws TandemError `WorkQueueTransitionRefused`, `WorkQueueLeaseLost` */
  move(actor: FlowActor, itemId: string, move: ItemMove): Promise<FlowItems>;
  get(actor: FlowActor, itemId: string): Promise<FlowItems>;
  list(actor: FlowActor, queue: string, question: ItemsQuestion): Promise<FlowItems>;
  /** The newest number of that kind of event. */
  lastEvent(kind: ItemEventKind): Promise<number>;
  eventsAfter(
    ownerId: AccountId,
    queue: string,
    question: { readonly kind: ItemEventKind; readonly after: number; readonly limit: number },
  ): Promise<ItemEvents>;
  /** Calls the listener when something changed in a queue. @returns ends that */
  onNews(listener: () => void): () => void;
}
