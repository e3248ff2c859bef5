import type { AccountId } from '@tandem/kernel';
import {
  type WorkQueueActor,
  type WorkQueueId,
  type WorkQueueItemId,
  type WorkQueueNote,
  type WorkQueuePriority,
  workQueueItemStatuses,
} from '@tandem/protocol';
import type { WorkQueueItemRecord, WorkQueueItemStanding, WorkQueueRecord } from '@tandem/store';
import { booleanOf, numberOf, oneOf, optionalNumberOf, optionalTextOf, type Row, textOf } from './row.ts';

/** Columns of an item with the id of its queue. */
export const ITEM_COLUMNS = 'i.*, q.id AS workQueueId FROM work_queue_item i JOIN work_queue q ON q.number = i.queue';

export const PRIORITY_NUMBERS: Readonly<Record<WorkQueuePriority, number>> = { High: 100, Normal: 200, Low: 300 };

export function toQueue(row: Row): WorkQueueRecord {
  return {
    id: textOf(row, 'id') as WorkQueueId,
    name: textOf(row, 'name'),
    description: textOf(row, 'description'),
    key: textOf(row, 'key'),
    defaultLifetimeMs: optionalNumberOf(row, 'defaultLifetimeMs'),
    valueSchema: optionalTextOf(row, 'valueSchema'),
    maxRetries: numberOf(row, 'maxRetries'),
    leaseMs: numberOf(row, 'leaseMs'),
    hasSensitiveValues: booleanOf(row, 'hasSensitiveValues'),
    ownerId: textOf(row, 'ownerId') as AccountId,
    createdAt: numberOf(row, 'createdAt'),
    updatedAt: numberOf(row, 'updatedAt'),
  };
}

export function toItem(row: Row): WorkQueueItemRecord {
  return {
    id: textOf(row, 'id') as WorkQueueItemId,
    workQueueId: textOf(row, 'workQueueId') as WorkQueueId,
    sequence: numberOf(row, 'sequence'),
    name: textOf(row, 'name'),
    priority: priorityOf(row),
    uniqueId: textOf(row, 'uniqueId'),
    ...standingOf(row),
    addedBy: actorOf(textOf(row, 'addedBy')),
    addedAt: numberOf(row, 'addedAt'),
    updatedAt: numberOf(row, 'updatedAt'),
    valueBytes: numberOf(row, 'valueBytes'),
  };
}

function standingOf(row: Row): WorkQueueItemStanding {
  const processor = optionalTextOf(row, 'processor');
  return {
    status: oneOf(row, 'status', workQueueItemStatuses),
    expiresAt: optionalNumberOf(row, 'expiresAt'),
    delayUntil: optionalNumberOf(row, 'delayUntil'),
    retryCount: numberOf(row, 'retryCount'),
    processor: processor === null ? null : actorOf(processor),
    leaseToken: optionalTextOf(row, 'leaseToken'),
    leaseUntil: optionalNumberOf(row, 'leaseUntil'),
    startedAt: optionalNumberOf(row, 'startedAt'),
    completedAt: optionalNumberOf(row, 'completedAt'),
  };
}

export function toNote(row: Row): WorkQueueNote {
  return {
    at: numberOf(row, 'at'),
    actor: actorOf(textOf(row, 'actor')),
    from: row['fromStatus'] === null ? null : oneOf(row, 'fromStatus', workQueueItemStatuses),
    to: oneOf(row, 'toStatus', workQueueItemStatuses),
    text: textOf(row, 'text'),
  };
}

function priorityOf(row: Row): WorkQueuePriority {
  const number = numberOf(row, 'priority');
  return number === PRIORITY_NUMBERS.High ? 'High' : number === PRIORITY_NUMBERS.Low ? 'Low' : 'Normal';
}

function actorOf(text: string): WorkQueueActor {
  // Only the writer of this room wrote it.
  return JSON.parse(text) as WorkQueueActor;
}
