export type WorkQueueItemStatus = 'Processed' | 'GenericException' | 'ITException' | 'BusinessException' | 'OnHold' | 'Queued';
export type WorkQueuePriority = 'High' | 'Normal' | 'Low';

/** An item as flows see it. */
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
  /** ISO 8601; null: none. */
  readonly expiresAt: string | null;
}

export interface NewWorkQueueItem {
  readonly name: string;
  readonly value: string;
  readonly priority: WorkQueuePriority;
  readonly status: 'Queued' | 'OnHold';
  /** Absent: the server makes one. */
  readonly uniqueId?: string;
  /** ISO 8601. */
  readonly expiresAt?: string;
  readonly notes?: string;
}

export interface WorkQueueChange {
  readonly status?: WorkQueueItemStatus;
  readonly notes?: string;
  readonly clearsNotes?: boolean;
  /** With the status Queued: not before that, ISO 8601. */
  readonly delayUntil?: string;
  readonly priority?: WorkQueuePriority;
}

/**
 * Work queues of the environment; a queue is named by its id or key.
 *
 * Every operation may throw ActionError: `WorkQueueNotFoundError`, `WorkQueuePausedError`, `WorkQueueItemNotFoundError`,
 * `WorkQueueItemOnHoldError`, `WorkQueueFilterError`, `DuplicateWorkQueueItemError`, `WorkQueueError`.
 */
export interface WorkQueues {
  /** Takes the oldest item that is due, by priority; undefined when there is none. `filter` is FetchXML rows. */
  readonly take: (queue: string, filter: string, signal: AbortSignal) => Promise<WorkQueueItemFacts | undefined>;
  readonly update: (item: WorkQueueItemFacts, change: WorkQueueChange, signal: AbortSignal) => Promise<WorkQueueItemFacts>;
  readonly add: (queue: string, items: readonly NewWorkQueueItem[], signal: AbortSignal) => Promise<readonly WorkQueueItemFacts[]>;
  readonly list: (queue: string, filter: string, signal: AbortSignal) => Promise<readonly WorkQueueItemFacts[]>;
}
