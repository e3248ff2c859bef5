import { TandemError } from '@tandem/kernel';
import type { WorkQueueId, WorkQueueItemId } from '@tandem/protocol';
import type { NewWorkQueueItemRecord, WorkQueueAct, WorkQueueItemRecord } from '@tandem/store';
import type { Sealer } from './blob-value.ts';
import type { Connection } from './connection.ts';
import { booleanOf, numberOf, type Row, textOf } from './row.ts';
import { addNote, placeOf, requireItem, searchTextOf } from './work-queue-item-write.ts';
import { PRIORITY_NUMBERS } from './work-queue-rows.ts';
import { keepValue, writeValue } from './work-queue-values.ts';

interface Addition {
  readonly items: readonly NewWorkQueueItemRecord[];
  readonly act: WorkQueueAct;
  readonly sealer: Sealer;
}

/** @throws TandemError `NotFound` for the queue, `WorkQueueItemExists` */
export function addItems(connection: Connection, id: WorkQueueId, { items, act, sealer }: Addition): readonly WorkQueueItemRecord[] {
  const queue = connection.prepare('SELECT number, hasSensitiveValues FROM work_queue WHERE id = ?').get(id);
  if (queue === undefined) throw noQueue();
  for (const item of items) insert(connection, queue, { item, act, sealer });
  return items.map((item) => requireItem(connection, item.id));
}

function insert(
  connection: Connection,
  queue: Row,
  { item, act, sealer }: { readonly item: NewWorkQueueItemRecord; readonly act: WorkQueueAct; readonly sealer: Sealer },
): void {
  const value = keepValue(item.value, item.id, booleanOf(queue, 'hasSensitiveValues') ? sealer : undefined);
  const status = item.isOnHold === true ? 'OnHold' : 'Queued';
  const { changes, lastInsertRowid } = connection
    .prepare(
      `INSERT INTO work_queue_item (id, queue, name, uniqueId, searchText, status, place, priority, expiresAt, delayUntil, retryCount, addedBy,
         addedAt, updatedAt, valueBytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?) ON CONFLICT (queue, uniqueId) DO NOTHING`,
    )
    .run(
      item.id,
      numberOf(queue, 'number'),
      item.name,
      item.uniqueId,
      searchTextOf(item),
      status,
      placeOf({ ...item, status }, act.now),
      PRIORITY_NUMBERS[item.priority],
      item.expiresAt,
      item.delayUntil,
      JSON.stringify(act.actor),
      act.now,
      act.now,
      value.bytes,
    );
  if (changes === 0) throw itemExists(item.uniqueId);
  writeValue(connection, Number(lastInsertRowid), value.body);
  if (item.note !== '') noteFirst(connection, item.id, { ...act, note: item.note });
}

function noteFirst(connection: Connection, id: WorkQueueItemId, act: WorkQueueAct): void {
  const item = requireItem(connection, id);
  addNote(connection, item, { act, from: null, to: item.status });
}

/** In lower case. */
export function takenUniqueIds(connection: Connection, id: WorkQueueId, uniqueIds: readonly string[]): ReadonlySet<string> {
  const rows = connection
    .prepare(
      `SELECT lower(i.uniqueId) AS uniqueId FROM json_each(?) wanted JOIN work_queue q ON q.id = ?
       JOIN work_queue_item i ON i.queue = q.number AND i.uniqueId = wanted.value`,
    )
    .all(JSON.stringify(uniqueIds), id);
  return new Set(rows.map((row) => textOf(row, 'uniqueId')));
}

function itemExists(uniqueId: string): TandemError {
  return new TandemError('WorkQueueItemExists', `The queue has an item with the unique id ${uniqueId} already.`, {
    status: 409,
    fix: 'Choose another unique id, leave it out, or requeue the item that is there.',
  });
}

function noQueue(): TandemError {
  return new TandemError('NotFound', 'There is no work queue with this id.', {
    status: 404,
    fix: 'Look it up in the list again: it may have been deleted.',
  });
}
