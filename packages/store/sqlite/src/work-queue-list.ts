import { type WorkQueueId, type WorkQueueItemState, workQueueItemStates } from '@tandem/protocol';
import type { WorkQueueFigures, WorkQueueItemFilter, WorkQueueItemPage, WorkQueueItemRecord } from '@tandem/store';
import type { Connection } from './connection.ts';
import { numberOf, optionalNumberOf, textOf } from './row.ts';
import { ITEM_COLUMNS, PRIORITY_NUMBERS, toItem } from './work-queue-rows.ts';

/** One state at a time, so that each is a walk along an index; then the newest of them all. */
export function listItems(
  connection: Connection,
  id: WorkQueueId,
  { filter, page }: { readonly filter: WorkQueueItemFilter; readonly page: WorkQueueItemPage & { readonly now: number } },
): readonly WorkQueueItemRecord[] {
  const queue = connection.prepare('SELECT number FROM work_queue WHERE id = ?').get(id);
  if (queue === undefined) return [];
  const states = filter.states ?? workQueueItemStates;
  const found = states.flatMap((state) => rowsIn(connection, state, { number: numberOf(queue, 'number'), filter, page }));
  return found.sort((left, right) => right.sequence - left.sequence).slice(0, page.limit);
}

interface Question {
  readonly number: number;
  readonly filter: WorkQueueItemFilter;
  readonly page: WorkQueueItemPage & { readonly now: number };
}

function rowsIn(connection: Connection, state: WorkQueueItemState, { number, filter, page }: Question): readonly WorkQueueItemRecord[] {
  return connection
    .prepare(state === 'Expired' ? EXPIRED : state === 'Queued' ? QUEUED : IN_STATUS)
    .all({
      queue: number,
      before: sequenceOf(connection, page.before),
      priorities: JSON.stringify((filter.priorities ?? ['High', 'Normal', 'Low']).map((priority) => PRIORITY_NUMBERS[priority])),
      text: (filter.text ?? '').toLowerCase(),
      from: filter.from ?? 0,
      to: filter.to ?? Number.MAX_SAFE_INTEGER,
      limit: page.limit,
      ...(state === 'Expired' || state === 'Queued' ? { now: page.now } : { status: state }),
    })
    .map(toItem);
}

function statement(condition: string): string {
  return `SELECT ${ITEM_COLUMNS} WHERE i.queue = :queue AND ${condition} AND i.sequence < :before
    AND i.priority IN (SELECT value FROM json_each(:priorities)) AND (:text = '' OR instr(i.searchText, :text) > 0 OR i.uniqueId = :text)
    AND i.addedAt >= :from AND i.addedAt < :to ORDER BY i.sequence DESC LIMIT :limit`;
}

const IN_STATUS = statement('i.status = :status');
const QUEUED = statement("i.status = 'Queued' AND (i.expiresAt IS NULL OR i.expiresAt > :now)");
const EXPIRED = statement("i.status = 'Queued' AND i.expiresAt <= :now");

/** An item that was deleted meanwhile ends the list; the page is asked for anew then. */
function sequenceOf(connection: Connection, before: string | undefined): number {
  if (before === undefined) return Number.MAX_SAFE_INTEGER;
  const row = connection.prepare('SELECT sequence FROM work_queue_item WHERE id = ?').get(before);
  return row === undefined ? 0 : numberOf(row, 'sequence');
}

export function figuresOf(connection: Connection, id: WorkQueueId, now: number): WorkQueueFigures {
  const queue = connection.prepare('SELECT number, processedCount, processingMs FROM work_queue WHERE id = ?').get(id);
  const number = queue === undefined ? 0 : numberOf(queue, 'number');
  const rows = connection.prepare('SELECT status, items FROM work_queue_count WHERE queue = ?').all(number);
  const kept = new Map(rows.map((row) => [textOf(row, 'status'), numberOf(row, 'items')]));
  const expired = connection
    .prepare("SELECT count(*) AS n FROM work_queue_item WHERE queue = ? AND status = 'Queued' AND expiresAt IS NOT NULL AND expiresAt <= ?")
    .get(number, now);
  const expiredCount = numberOf(expired ?? {}, 'n');
  const count = (status: string): number => kept.get(status) ?? 0;
  const processed = queue === undefined ? 0 : numberOf(queue, 'processedCount');
  return {
    counts: {
      Queued: count('Queued') - expiredCount,
      Processing: count('Processing'),
      Processed: count('Processed'),
      GenericException: count('GenericException'),
      ITException: count('ITException'),
      BusinessException: count('BusinessException'),
      OnHold: count('OnHold'),
      Expired: expiredCount,
    },
    averageProcessingMs: processed === 0 ? null : Math.round(numberOf(queue ?? {}, 'processingMs') / processed),
    oldestQueuedAt: oldestOf(connection, number, now),
  };
}

function oldestOf(connection: Connection, queue: number, now: number): number | null {
  const row = connection
    .prepare(
      `SELECT addedAt FROM work_queue_item WHERE queue = ? AND status = 'Queued' AND (expiresAt IS NULL OR expiresAt > ?)
       ORDER BY sequence LIMIT 1`,
    )
    .get(queue, now);
  return row === undefined ? null : optionalNumberOf(row, 'addedAt');
}
