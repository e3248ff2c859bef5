import { TandemError } from '@tandem/kernel';
import type { WorkQueueId, WorkQueueItemId } from '@tandem/protocol';
import type {
  WorkQueueAct,
  WorkQueueItemEdit,
  WorkQueueItemRecord,
  WorkQueueItemResult,
  WorkQueueItemSnapshot,
  WorkQueueItemStanding,
  WorkQueueItemsAction,
} from '@tandem/store';
import type { Sealer } from './blob-value.ts';
import type { Connection } from './connection.ts';
import { booleanOf } from './row.ts';
import { addNote, requireItem, transition, writeItem } from './work-queue-item-write.ts';
import { ITEM_COLUMNS, toItem } from './work-queue-rows.ts';
import { keepValue, writeValue } from './work-queue-values.ts';

interface Change {
  readonly action: WorkQueueItemsAction;
  readonly act: WorkQueueAct;
}

/** Each item by itself: what is refused says why, and the others change. */
export function applyToMany(
  connection: Connection,
  id: WorkQueueId,
  { items, change }: { readonly items: readonly WorkQueueItemId[]; readonly change: Change },
): readonly WorkQueueItemResult[] {
  return items.flatMap((itemId) => {
    const row = connection.prepare(`SELECT ${ITEM_COLUMNS} WHERE i.id = ? AND q.id = ?`).get(itemId, id);
    return row === undefined ? [] : [changeOne(connection, toItem(row), change)];
  });
}

function changeOne(connection: Connection, item: WorkQueueItemRecord, { action, act }: Change): WorkQueueItemResult {
  const { id, name } = item;
  try {
    const isUndoable = perform(connection, item, { action, act });
    return { id, name, refusal: null, before: isUndoable ? snapshotOf(item, act.now) : null };
  } catch (thrown) {
    if (!(thrown instanceof TandemError)) throw thrown;
    return { id, name, refusal: thrown.message, before: null };
  }
}

/** @returns whether it can be taken back */
function perform(connection: Connection, item: WorkQueueItemRecord, { action, act }: Change): boolean {
  switch (action.kind) {
    case 'move':
      transition(connection, item, { event: action.event, act });
      return item.status !== 'Processing';
    case 'set-priority':
      writeItem(connection, { ...item, priority: action.priority, updatedAt: act.now }, act.now);
      return true;
    case 'delete':
      removeItem(connection, item);
      return false;
  }
}

/** @throws TandemError `WorkQueueItemFrozen` */
export function removeItem(connection: Connection, { status, sequence }: WorkQueueItemRecord): void {
  if (status === 'Processing') throw frozen('cannot be deleted');
  connection.prepare('DELETE FROM work_queue_item WHERE sequence = ?').run(sequence);
}

function snapshotOf(item: WorkQueueItemRecord, changedAt: number): WorkQueueItemSnapshot {
  const { id, priority, status, expiresAt, delayUntil, retryCount, processor, leaseToken, leaseUntil, startedAt, completedAt } = item;
  const standing: WorkQueueItemStanding = {
    status,
    expiresAt,
    delayUntil,
    retryCount,
    processor,
    leaseToken,
    leaseUntil,
    startedAt,
    completedAt,
  };
  return { id, standing, priority, changedAt };
}

/** @returns how many are as they were */
export function restore(
  connection: Connection,
  id: WorkQueueId,
  { snapshots, act }: { readonly snapshots: readonly WorkQueueItemSnapshot[]; readonly act: WorkQueueAct },
): number {
  return snapshots.filter((snapshot) => restoreOne(connection, id, { snapshot, act })).length;
}

function restoreOne(
  connection: Connection,
  id: WorkQueueId,
  { snapshot, act }: { readonly snapshot: WorkQueueItemSnapshot; readonly act: WorkQueueAct },
): boolean {
  const row = connection.prepare(`SELECT ${ITEM_COLUMNS} WHERE i.id = ? AND q.id = ?`).get(snapshot.id, id);
  if (row === undefined) return false;
  const item = toItem(row);
  if (item.updatedAt !== snapshot.changedAt || item.status === 'Processing') return false;
  const back = writeItem(connection, { ...item, ...snapshot.standing, priority: snapshot.priority, updatedAt: act.now }, act.now);
  addNote(connection, back, { act, from: item.status, to: back.status });
  return true;
}

/** @throws TandemError `WorkQueueItemFrozen`, `NotFound` */
export function editItem(
  connection: Connection,
  id: WorkQueueItemId,
  { edit, act, sealer }: { readonly edit: WorkQueueItemEdit; readonly act: WorkQueueAct; readonly sealer: Sealer },
): WorkQueueItemRecord {
  const item = requireItem(connection, id);
  const { value, leaseToken, ...rest } = edit;
  const isHeldByOther = item.status === 'Processing' && (leaseToken === undefined || item.leaseToken !== leaseToken);
  if (isHeldByOther && (value !== undefined || rest.name !== undefined)) throw frozen('keeps its name and value');
  const kept = value === undefined ? undefined : keepValue(value, id, isSealed(connection, item) ? sealer : undefined);
  if (kept !== undefined) writeValue(connection, item.sequence, kept.body);
  const changed = { ...item, ...rest, valueBytes: kept?.bytes ?? item.valueBytes, updatedAt: act.now };
  if (act.note !== '') addNote(connection, item, { act, from: item.status, to: item.status });
  return writeItem(connection, changed, act.now);
}

function isSealed(connection: Connection, { workQueueId }: WorkQueueItemRecord): boolean {
  const row = connection.prepare('SELECT hasSensitiveValues FROM work_queue WHERE id = ?').get(workQueueId);
  return booleanOf(row ?? {}, 'hasSensitiveValues');
}

/** @param what the end of the sentence */
function frozen(what: string): TandemError {
  return new TandemError('WorkQueueItemFrozen', `The item is Processing and ${what} until that has ended.`, {
    status: 409,
    fix: 'Wait until it is processed, or end its processing first.',
  });
}
