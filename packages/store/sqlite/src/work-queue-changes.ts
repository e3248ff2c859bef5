import type { WorkQueueId } from '@tandem/protocol';
import type { WorkQueueException, WorkQueueItemWithValue } from '@tandem/store';
import type { Sealer } from './blob-value.ts';
import type { Connection } from './connection.ts';
import { numberOf } from './row.ts';
import { ITEM_COLUMNS, toItem, toNote } from './work-queue-rows.ts';
import { withValue } from './work-queue-values.ts';

/** The newest numbers that were given, also to what was deleted since. */
export function lastChanges(connection: Connection): { readonly added: number; readonly exception: number } {
  const newest = (table: string): number => {
    const row = connection.prepare('SELECT seq FROM sqlite_sequence WHERE name = ?').get(table);
    return row === undefined ? 0 : numberOf(row, 'seq');
  };
  return { added: newest('work_queue_item'), exception: newest('work_queue_note') };
}

interface After {
  readonly sequence: number;
  readonly limit: number;
  readonly sealer: Sealer;
}

export function addedAfter(connection: Connection, id: WorkQueueId, { sequence, limit, sealer }: After): readonly WorkQueueItemWithValue[] {
  return connection
    .prepare(`SELECT ${ITEM_COLUMNS} WHERE i.sequence > ? AND q.id = ? ORDER BY i.sequence LIMIT ?`)
    .all(sequence, id, limit)
    .map((row) => withValue(connection, toItem(row), sealer));
}

export function exceptionsAfter(
  connection: Connection,
  id: WorkQueueId,
  { sequence, limit, sealer }: After,
): readonly WorkQueueException[] {
  const notes = connection
    .prepare(
      `SELECT * FROM work_queue_note WHERE queue = (SELECT number FROM work_queue WHERE id = ?) AND isException = 1 AND id > ? ORDER BY id LIMIT ?`,
    )
    .all(id, sequence, limit);
  return notes.flatMap((note) => {
    const row = connection.prepare(`SELECT ${ITEM_COLUMNS} WHERE i.sequence = ?`).get(numberOf(note, 'item'));
    if (row === undefined) return [];
    return [{ sequence: numberOf(note, 'id'), item: withValue(connection, toItem(row), sealer), note: toNote(note) }];
  });
}
