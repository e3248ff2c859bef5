import type { WorkQueueId } from '@tandem/protocol';
import type { WorkQueueAct, WorkQueueItemRecord } from '@tandem/store';
import type { Connection } from './connection.ts';
import { numberOf, textOf } from './row.ts';
import { transition } from './work-queue-item-write.ts';
import { ITEM_COLUMNS, toItem } from './work-queue-rows.ts';

const SILENT = 'The taker did not answer within its lease.';

/**
 * Takes the next item inside the one transaction of the writer, so that no two takers get the same. Items whose delay is over come
 * in and those whose time is over go out first; each of them is touched once.
 */
export function takeNext(
  connection: Connection,
  id: WorkQueueId,
  { lease, act }: { readonly lease: { readonly leaseToken: string; readonly leaseUntil: number }; readonly act: WorkQueueAct },
): WorkQueueItemRecord | undefined {
  const queue = connection.prepare('SELECT number FROM work_queue WHERE id = ?').get(id);
  if (queue === undefined) return undefined;
  const number = numberOf(queue, 'number');
  putInPlace(connection, number, act.now);
  const row = connection
    .prepare(`SELECT ${ITEM_COLUMNS} WHERE i.queue = ? AND i.place = 1 ORDER BY i.priority, i.sequence LIMIT 1`)
    .get(number);
  if (row === undefined) return undefined;
  return transition(connection, toItem(row), { event: { kind: 'take', ...lease, processor: act.actor }, act });
}

function putInPlace(connection: Connection, queue: number, now: number): void {
  connection.prepare('UPDATE work_queue_item SET place = 1 WHERE queue = ? AND place = 2 AND delayUntil <= ?').run(queue, now);
  connection
    .prepare(
      `UPDATE work_queue_item SET place = 3 WHERE sequence IN (
         SELECT sequence FROM work_queue_item WHERE queue = ? AND place = 1 AND expiresAt IS NOT NULL AND expiresAt <= ?)`,
    )
    .run(queue, now);
}

/** Ends leases that are over, the oldest first. @returns the queues in which something changed */
export function endLeases(connection: Connection, now: number, limit: number): readonly WorkQueueId[] {
  const rows = connection
    .prepare(`SELECT ${ITEM_COLUMNS} WHERE i.leaseUntil IS NOT NULL AND i.leaseUntil <= ? ORDER BY i.leaseUntil LIMIT ?`)
    .all(now, limit);
  const act: WorkQueueAct = { actor: { kind: 'system', id: null, name: 'Tandem' }, now, note: SILENT };
  for (const row of rows) transition(connection, toItem(row), { event: { kind: 'lease-over' }, act });
  return [...new Set(rows.map((row) => textOf(row, 'workQueueId') as WorkQueueId))];
}
