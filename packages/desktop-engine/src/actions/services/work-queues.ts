export type WorkQueuePriority = 'High' | 'Normal' | 'Low';

/** An item as flows see it. Times are ISO 8601; null: none. */
export interface WorkQueueItemFacts {
  readonly id: string;
  readonly queueId: string;
  readonly name: string;
  /** A text, or JSON as text. */
  readonly value: string;
  readonly uniqueId: string;
  readonly status: string;
  readonly priority: WorkQueuePriority;
  readonly notes: string;
  readonly retryCount: number;
  readonly expiresAt: string | null;
  readonly delayUntil: string | null;
}

/** Times are ISO 8601. */
export interface NewWorkQueueItem {
  readonly name: string;
  readonly value: string;
  readonly priority: WorkQueuePriority;
  readonly isOnHold: boolean;
  /** Absent: the server makes one. */
  readonly uniqueId?: string;
  readonly expiresAt?: string;
  readonly delayUntil?: string;
  readonly notes?: string;
}

/** What became of one item that was to be added. */
export type AddedWorkQueueItem =
  | { readonly kind: 'added'; readonly item: WorkQueueItemFacts }
  | { readonly kind: 'duplicate' | 'refused'; readonly message: string };

/** What is absent stays as it is. Times are ISO 8601. */
export interface WorkQueueChange {
  readonly status?: 'Processed' | 'GenericException' | 'ITException' | 'BusinessException' | 'Queued';
  readonly notes?: string;
  readonly value?: string;
  /** With the status Queued: not before that. */
  readonly delayUntil?: string;
  readonly expiresAt?: string;
  /** How often the item is tried again after an IT exception, in place of what its queue says. */
  readonly maxRetries?: number;
}

/**
 * Work queues of the environment; a queue is named by its id or key.
 *
 * Every operation may throw ActionError: `WorkQueueNotFoundError`, `WorkQueueItemNotFoundError`, `WorkQueueItemOnHoldError`,
 * `InvalidFetchXmlError`, `ServiceUnavailableError`, `WorkQueueError`.
 */
export interface WorkQueues {
  /** Takes the oldest item that is due, by priority; undefined when there is none. `filter` is FetchXML, or empty. */
  readonly take: (queue: string, filter: string, signal: AbortSignal) => Promise<WorkQueueItemFacts | undefined>;
  readonly update: (itemId: string, change: WorkQueueChange, signal: AbortSignal) => Promise<WorkQueueItemFacts>;
  /** Each item by itself. */
  readonly add: (queue: string, items: readonly NewWorkQueueItem[], signal: AbortSignal) => Promise<readonly AddedWorkQueueItem[]>;
  readonly list: (
    queue: string,
    question: { readonly filter: string; readonly limit: number },
    signal: AbortSignal,
  ) => Promise<readonly WorkQueueItemFacts[]>;
}
