import { TandemError } from '@tandem/kernel';
import type { WorkQueueId } from '@tandem/protocol';
import type { WorkQueueChange, WorkQueueRecord, WorkQueueStore } from '@tandem/store';
import type { Sealer } from './blob-value.ts';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { numberOf } from './row.ts';
import { addedAfter, exceptionsAfter, lastChanges } from './work-queue-changes.ts';
import { addItems, takenUniqueIds } from './work-queue-item-add.ts';
import { requireItem, transition } from './work-queue-item-write.ts';
import { figuresOf, listItems } from './work-queue-list.ts';
import { applyToMany, editItem, removeItem, restore } from './work-queue-many.ts';
import { ITEM_COLUMNS, toItem, toNote, toQueue } from './work-queue-rows.ts';
import { endLeases, takeNext } from './work-queue-take.ts';
import { withValue } from './work-queue-values.ts';

/** @param sealer keeps the values of queues that have sensitive ones */
export function createWorkQueueStore(database: Database, sealer: Sealer): WorkQueueStore {
  return { ...queuesOf(database), ...itemReads(database, sealer), ...itemWrites(database, sealer) };
}

type QueueMembers = 'list' | 'get' | 'findByKey' | 'add' | 'update' | 'remove' | 'figures';

function queuesOf({ read, writer }: Database): Pick<WorkQueueStore, QueueMembers> {
  return {
    list: async () =>
      read((connection) => connection.prepare('SELECT * FROM work_queue ORDER BY name COLLATE NOCASE, id').all().map(toQueue)),
    get: async (id) => read((connection) => getQueue(connection, id)),
    findByKey: async (key) =>
      read((connection) => {
        const row = connection.prepare('SELECT * FROM work_queue WHERE key = ?').get(key);
        return row === undefined ? undefined : toQueue(row);
      }),
    add: (queue) => writer.write((connection) => insertQueue(connection, queue)),
    update: (id, change) => writer.write((connection) => updateQueue(connection, id, change)),
    remove: (id) => writer.write((connection) => removeQueue(connection, id)),
    figures: async (id, now) => read((connection) => figuresOf(connection, id, now)),
  };
}

type ReadMembers =
  | 'listItems'
  | 'getItem'
  | 'getItemWithValue'
  | 'notesOf'
  | 'takenUniqueIds'
  | 'nextLeaseEnd'
  | 'lastChanges'
  | 'addedAfter'
  | 'exceptionsAfter';

function itemReads({ read }: Database, sealer: Sealer): Pick<WorkQueueStore, ReadMembers> {
  const found = (connection: Connection, id: string) => {
    const row = connection.prepare(`SELECT ${ITEM_COLUMNS} WHERE i.id = ?`).get(id);
    return row === undefined ? undefined : toItem(row);
  };
  return {
    listItems: async (id, filter, page) => read((connection) => listItems(connection, id, { filter, page })),
    getItem: async (id) => read((connection) => found(connection, id)),
    getItemWithValue: async (id) =>
      read((connection) => {
        const item = found(connection, id);
        return item === undefined ? undefined : withValue(connection, item, sealer);
      }),
    notesOf: async (id) =>
      read((connection) =>
        connection
          .prepare('SELECT n.* FROM work_queue_note n JOIN work_queue_item i ON i.sequence = n.item WHERE i.id = ? ORDER BY n.id')
          .all(id)
          .map(toNote),
      ),
    takenUniqueIds: async (id, uniqueIds) => read((connection) => takenUniqueIds(connection, id, uniqueIds)),
    nextLeaseEnd: async () =>
      read((connection) => {
        const row = connection
          .prepare('SELECT leaseUntil FROM work_queue_item WHERE leaseUntil IS NOT NULL ORDER BY leaseUntil LIMIT 1')
          .get();
        return row === undefined ? undefined : numberOf(row, 'leaseUntil');
      }),
    lastChanges: async () => read(lastChanges),
    addedAfter: async (id, sequence, limit) => read((connection) => addedAfter(connection, id, { sequence, limit, sealer })),
    exceptionsAfter: async (id, sequence, limit) => read((connection) => exceptionsAfter(connection, id, { sequence, limit, sealer })),
  };
}

type WriteMembers = 'addItems' | 'take' | 'apply' | 'edit' | 'removeItem' | 'applyToMany' | 'restore' | 'endLeases';

function itemWrites({ writer }: Database, sealer: Sealer): Pick<WorkQueueStore, WriteMembers> {
  return {
    addItems: (id, items, act) => writer.write((connection) => addItems(connection, id, { items, act, sealer })),
    take: (id, lease, act) =>
      writer.write((connection) => {
        const item = takeNext(connection, id, { lease, act });
        return item === undefined ? undefined : withValue(connection, item, sealer);
      }),
    apply: (id, event, act) => writer.write((connection) => transition(connection, requireItem(connection, id), { event, act })),
    edit: (id, edit, act) => writer.write((connection) => editItem(connection, id, { edit, act, sealer })),
    removeItem: (id) => writer.write((connection) => removeItem(connection, requireItem(connection, id))),
    applyToMany: (id, items, change) => writer.write((connection) => applyToMany(connection, id, { items, change })),
    restore: (id, snapshots, act) => writer.write((connection) => restore(connection, id, { snapshots, act })),
    endLeases: (now, limit) => writer.write((connection) => endLeases(connection, now, limit)),
  };
}

function getQueue(connection: Connection, id: WorkQueueId): WorkQueueRecord | undefined {
  const row = connection.prepare('SELECT * FROM work_queue WHERE id = ?').get(id);
  return row === undefined ? undefined : toQueue(row);
}

function insertQueue(connection: Connection, { hasSensitiveValues, ...queue }: WorkQueueRecord): void {
  const { changes } = connection
    .prepare(
      `INSERT INTO work_queue (id, name, description, key, defaultLifetimeMs, valueSchema, maxRetries, leaseMs, hasSensitiveValues, ownerId,
         createdAt, updatedAt)
       VALUES (:id, :name, :description, :key, :defaultLifetimeMs, :valueSchema, :maxRetries, :leaseMs, :hasSensitiveValues, :ownerId,
         :createdAt, :updatedAt) ON CONFLICT (key) DO NOTHING`,
    )
    .run({ ...queue, hasSensitiveValues: Number(hasSensitiveValues) });
  if (changes === 0) throw keyTaken(queue.key);
}

function updateQueue(connection: Connection, id: WorkQueueId, change: WorkQueueChange): WorkQueueRecord | undefined {
  const queue = getQueue(connection, id);
  if (queue === undefined) return undefined;
  const changed = { ...queue, ...change };
  const { changes } = connection
    .prepare(
      `UPDATE OR IGNORE work_queue SET name = ?, description = ?, key = ?, defaultLifetimeMs = ?, maxRetries = ?, leaseMs = ?, updatedAt = ?
       WHERE id = ?`,
    )
    .run(
      changed.name,
      changed.description,
      changed.key,
      changed.defaultLifetimeMs,
      changed.maxRetries,
      changed.leaseMs,
      changed.updatedAt,
      id,
    );
  if (changes === 0) throw keyTaken(changed.key);
  return changed;
}

function removeQueue(connection: Connection, id: WorkQueueId): boolean {
  const queue = connection.prepare('SELECT number FROM work_queue WHERE id = ?').get(id);
  if (queue === undefined) return false;
  const number = numberOf(queue, 'number');
  connection.prepare('DELETE FROM work_queue WHERE number = ?').run(number);
  connection.prepare('DELETE FROM work_queue_count WHERE queue = ?').run(number);
  return true;
}

function keyTaken(key: string): TandemError {
  return new TandemError('WorkQueueKeyTaken', `There is a work queue with the key ${key} already.`, {
    status: 409,
    fix: 'Choose another key, or use the queue that is there.',
  });
}
