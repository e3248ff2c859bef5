import { TandemError } from '@tandem/kernel';
import type { WorkQueueItemId, WorkQueueItemStatus } from '@tandem/protocol';
import {
  reduceWorkQueueItem,
  stateOfWorkQueueItem,
  type WorkQueueAct,
  type WorkQueueItemEvent,
  type WorkQueueItemRecord,
  type WorkQueueItemStanding,
  workQueueRefusal,
} from '@tandem/store';
import type { Connection } from './connection.ts';
import { numberOf, optionalNumberOf } from './row.ts';
import { ITEM_COLUMNS, PRIORITY_NUMBERS, toItem } from './work-queue-rows.ts';

/** @throws TandemError `NotFound` */
export function requireItem(connection: Connection, id: WorkQueueItemId): WorkQueueItemRecord {
  const row = connection.prepare(`SELECT ${ITEM_COLUMNS} WHERE i.id = ?`).get(id);
  if (row !== undefined) return toItem(row);
  throw new TandemError('NotFound', 'There is no work queue item with this id.', {
    status: 404,
    fix: 'Look it up in the list again: it may have been deleted.',
  });
}

/** Takes the item through a transition, with a line in its history unless it only keeps its lease. @throws TandemError what is refused */
export function transition(
  connection: Connection,
  item: WorkQueueItemRecord,
  { event, act }: { readonly event: WorkQueueItemEvent; readonly act: WorkQueueAct },
): WorkQueueItemRecord {
  const next = reduceWorkQueueItem(item, event, { now: act.now, ...rulesOf(connection, item) });
  if (!next.ok) throw workQueueRefusal(next.error);
  const changed = writeItem(connection, { ...item, ...next.value, updatedAt: act.now }, act.now);
  if (event.kind === 'renew') return changed;
  const outcome = event.kind === 'complete' ? event.outcome : event.kind === 'lease-over' ? 'ITException' : changed.status;
  addNote(connection, changed, { act, from: item.status, to: changed.status, isException: isException(outcome) });
  if (outcome === 'Processed' && item.startedAt !== null) countProcessed(connection, item, act.now - item.startedAt);
  return changed;
}

/** An IT exception that is tried again is none yet. */
function isException(status: WorkQueueItemStatus): boolean {
  return status === 'GenericException' || status === 'ITException' || status === 'BusinessException';
}

/** Writes everything but the value, and whether the item can be taken now. */
export function writeItem(connection: Connection, item: WorkQueueItemRecord, now: number): WorkQueueItemRecord {
  connection
    .prepare(
      `UPDATE work_queue_item SET name = ?, searchText = ?, status = ?, place = ?, priority = ?, expiresAt = ?, delayUntil = ?, retryCount = ?,
         processor = ?, leaseToken = ?, leaseUntil = ?, updatedAt = ?, startedAt = ?, completedAt = ?, valueBytes = ? WHERE sequence = ?`,
    )
    .run(
      item.name,
      searchTextOf(item),
      item.status,
      placeOf(item, now),
      PRIORITY_NUMBERS[item.priority],
      item.expiresAt,
      item.delayUntil,
      item.retryCount,
      item.processor === null ? null : JSON.stringify(item.processor),
      item.leaseToken,
      item.leaseUntil,
      item.updatedAt,
      item.startedAt,
      item.completedAt,
      item.valueBytes,
      item.sequence,
    );
  return item;
}

interface NoteParts {
  readonly act: WorkQueueAct;
  readonly from: WorkQueueItemStatus | null;
  readonly to: WorkQueueItemStatus;
  readonly isException?: boolean;
}

export function addNote(connection: Connection, item: WorkQueueItemRecord, { act, from, to, isException: isOne = false }: NoteParts): void {
  connection
    .prepare(
      `INSERT INTO work_queue_note (item, queue, at, actor, fromStatus, toStatus, text, isException)
       SELECT sequence, queue, ?, ?, ?, ?, ?, ? FROM work_queue_item WHERE sequence = ?`,
    )
    .run(act.now, JSON.stringify(act.actor), from, to, act.note, Number(isOne && to !== 'Queued'), item.sequence);
}

/** Whether an item can be taken: see the table. */
export function placeOf(item: Pick<WorkQueueItemStanding, 'status' | 'expiresAt' | 'delayUntil'>, now: number): number {
  if (item.status !== 'Queued') return 0;
  if (stateOfWorkQueueItem(item, now) === 'Expired') return 3;
  return item.delayUntil !== null && item.delayUntil > now ? 2 : 1;
}

/** What a part of a word is looked for in. Unique ids that were made up hold any short text somewhere: they are found whole. */
export function searchTextOf({ name, uniqueId }: { readonly name: string; readonly uniqueId: string }): string {
  return (uniqueId.startsWith('system-') ? name : `${name}\n${uniqueId}`).toLowerCase();
}

function rulesOf(connection: Connection, { workQueueId }: WorkQueueItemRecord): { maxRetries: number; defaultLifetimeMs: number | null } {
  const row = connection.prepare('SELECT maxRetries, defaultLifetimeMs FROM work_queue WHERE id = ?').get(workQueueId) ?? {};
  return { maxRetries: numberOf(row, 'maxRetries'), defaultLifetimeMs: optionalNumberOf(row, 'defaultLifetimeMs') };
}

function countProcessed(connection: Connection, { workQueueId }: WorkQueueItemRecord, ms: number): void {
  connection
    .prepare('UPDATE work_queue SET processedCount = processedCount + 1, processingMs = processingMs + ? WHERE id = ?')
    .run(Math.max(ms, 0), workQueueId);
}
