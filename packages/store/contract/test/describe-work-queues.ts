import { type AccountId, fromPlain, JsonObject, type JsonValue, printJson } from '@tandem/kernel';
import type { WorkQueueActor, WorkQueueId, WorkQueueItemId } from '@tandem/protocol';
import { describe, expect, test } from 'vitest';
import type { NewWorkQueueItemRecord, WorkQueueAct, WorkQueueRecord, WorkQueueStore } from '../src/index.ts';

const PERSON: WorkQueueActor = { kind: 'account', id: 'a', name: 'Pat' };
const ROBOT: WorkQueueActor = { kind: 'machine', id: 'm', name: 'Robot' };

export function workQueue(id: number, owner: AccountId, change: Partial<WorkQueueRecord> = {}): WorkQueueRecord {
  return {
    id: idOf('01890000', id) as WorkQueueId,
    name: `Queue ${id}`,
    description: '',
    key: `queue-${id}`,
    defaultLifetimeMs: null,
    valueSchema: null,
    maxRetries: 1,
    leaseMs: 1000,
    hasSensitiveValues: false,
    ownerId: owner,
    createdAt: 1,
    updatedAt: 1,
    ...change,
  };
}

export function workItem(id: number, change: Partial<NewWorkQueueItemRecord> = {}): NewWorkQueueItemRecord {
  const itemId = idOf('01900000', id) as WorkQueueItemId;
  const item = {
    name: `Item ${id}`,
    value: 'v',
    priority: 'Normal',
    uniqueId: `u${id}`,
    expiresAt: null,
    delayUntil: null,
    note: '',
  } as const;
  return { id: itemId, ...item, ...change };
}

export function actAt(now: number, actor = PERSON, note = ''): WorkQueueAct {
  return { actor, now, note };
}

function idOf(begin: string, number: number): string {
  return `${begin}-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** @param make a store in which the account of that id is */
export function describeWorkQueues(make: (owner: AccountId) => Promise<WorkQueueStore>): void {
  const OWNER = '01890000-0000-7000-8000-00000000000a' as AccountId;
  const QUEUE = workQueue(1, OWNER);
  const open = async (...items: readonly NewWorkQueueItemRecord[]): Promise<WorkQueueStore> => {
    const store = await make(OWNER);
    await store.add(QUEUE);
    if (items.length > 0) await store.addItems(QUEUE.id, items, actAt(10));
    return store;
  };
  const take = (store: WorkQueueStore, now: number, leaseToken = `t${now}`) =>
    store.take(QUEUE.id, { leaseToken, leaseUntil: now + 1000 }, actAt(now, ROBOT));
  const namesOf = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);

  describe('work queues', () => {
    test('keep what was given, change and go with their items', async () => {
      const store = await open(workItem(1));
      expect(await store.get(QUEUE.id)).toEqual(QUEUE);
      expect(await store.findByKey('QUEUE-1')).toEqual(QUEUE);
      expect(await store.update(QUEUE.id, { name: 'New', maxRetries: 3 })).toMatchObject({ name: 'New', maxRetries: 3 });
      expect(await store.remove(QUEUE.id)).toBe(true);
      expect(await store.remove(QUEUE.id)).toBe(false);
      expect(await store.getItem(workItem(1).id)).toBeUndefined();
    });

    test('refuse a key that is taken in another case', async () => {
      const store = await open();
      await store.add(workQueue(2, OWNER));
      await expect(store.add(workQueue(3, OWNER, { key: 'QUEUE-1' }))).rejects.toMatchObject({ code: 'WorkQueueKeyTaken' });
      await expect(store.update(workQueue(2, OWNER).id, { key: 'Queue-1' })).rejects.toMatchObject({ code: 'WorkQueueKeyTaken' });
    });

    test('count where their items stand', async () => {
      const store = await open(workItem(1), workItem(2), workItem(3, { expiresAt: 50 }));
      await take(store, 20, 't');
      await store.apply(workItem(1).id, { kind: 'complete', leaseToken: 't', outcome: 'Processed' }, actAt(60, ROBOT));
      expect(await store.figures(QUEUE.id, 60)).toMatchObject({
        counts: { Queued: 1, Processing: 0, Processed: 1, Expired: 1, OnHold: 0 },
        averageProcessingMs: 40,
        oldestQueuedAt: 10,
      });
    });
  });

  describe('work queue items', () => {
    test('keep their values digit for digit', async () => {
      const value: JsonValue = JsonObject.of([['amount', fromPlain(5)]]);
      const store = await open(workItem(1, { value }), workItem(2, { value: 'text' }));
      expect(printJson((await store.getItemWithValue(workItem(1).id))?.value ?? null)).toBe('{"amount":5}');
      expect((await store.getItemWithValue(workItem(2).id))?.value).toBe('text');
    });

    test('are added all or none: a unique id is there once, in any case', async () => {
      const store = await open(workItem(1));
      const more = [workItem(2), workItem(3, { uniqueId: 'U1' })];
      await expect(store.addItems(QUEUE.id, more, actAt(11))).rejects.toMatchObject({ code: 'WorkQueueItemExists' });
      expect(await store.getItem(workItem(2).id)).toBeUndefined();
      expect([...(await store.takenUniqueIds(QUEUE.id, ['U1', 'u9']))]).toEqual(['u1']);
    });

    test('are taken by priority, then by age, and none twice', async () => {
      const store = await open(workItem(1), workItem(2, { priority: 'Low' }), workItem(3, { priority: 'High' }), workItem(4));
      const taken = [await take(store, 20), await take(store, 21), await take(store, 22), await take(store, 23), await take(store, 24)];
      expect(taken.map((item) => item?.name)).toEqual(['Item 3', 'Item 1', 'Item 4', 'Item 2', undefined]);
    });

    test('wait for the end of their delay, and go when their time is over', async () => {
      const store = await open(workItem(1, { delayUntil: 100 }), workItem(2, { expiresAt: 50 }));
      expect((await take(store, 50))?.name).toBeUndefined();
      expect((await take(store, 100))?.name).toBe('Item 1');
      expect(namesOf(await store.listItems(QUEUE.id, { states: ['Expired'] }, { limit: 10, now: 100 }))).toEqual(['Item 2']);
    });

    test('belong to their taker alone until the lease is over, then come back, then end in an IT exception', async () => {
      const store = await open(workItem(1));
      await take(store, 20, 'first');
      expect(await store.nextLeaseEnd()).toBe(1020);
      expect(await store.endLeases(1019, 10)).toEqual([]);
      expect(await store.endLeases(1020, 10)).toEqual([QUEUE.id]);
      const late = store.apply(workItem(1).id, { kind: 'complete', leaseToken: 'first', outcome: 'Processed' }, actAt(1021, ROBOT));
      await expect(late).rejects.toMatchObject({ code: 'WorkQueueLeaseLost' });
      await take(store, 2000, 'second');
      await store.endLeases(9000, 10);
      expect(await store.getItem(workItem(1).id)).toMatchObject({ status: 'ITException', retryCount: 1 });
      const [first, ...rest] = await store.notesOf(workItem(1).id);
      expect(first).toMatchObject({ at: 20, actor: ROBOT, from: 'Queued', to: 'Processing' });
      expect(rest.map(({ to, actor }) => [to, actor.kind])).toEqual([
        ['Queued', 'system'],
        ['Processing', 'machine'],
        ['ITException', 'system'],
      ]);
    });

    test('keep name and value while they are processed, and change before', async () => {
      const store = await open(workItem(1));
      expect(await store.edit(workItem(1).id, { name: 'New', value: 'longer' }, actAt(15))).toMatchObject({ name: 'New', valueBytes: 8 });
      await take(store, 20);
      await expect(store.edit(workItem(1).id, { name: 'Newer' }, actAt(21))).rejects.toMatchObject({ code: 'WorkQueueItemFrozen' });
      expect(await store.edit(workItem(1).id, { priority: 'High' }, actAt(22))).toMatchObject({ priority: 'High' });
    });

    test('are listed newest first by state, priority, text and time, page by page', async () => {
      const store = await open(workItem(1, { priority: 'High' }), workItem(2, { name: 'Größe' }), workItem(3));
      const list = (filter: object, page: object = {}) => store.listItems(QUEUE.id, filter, { limit: 2, now: 20, ...page });
      expect(namesOf(await list({}))).toEqual(['Item 3', 'Größe']);
      expect(namesOf(await list({}, { before: workItem(2).id }))).toEqual(['Item 1']);
      expect(namesOf(await list({ priorities: ['High'] }))).toEqual(['Item 1']);
      expect(namesOf(await list({ text: 'GRÖSSE'.replace('SS', 'ß') }))).toEqual(['Größe']);
      expect(namesOf(await list({ text: 'u3' }))).toEqual(['Item 3']);
      expect(namesOf(await list({ from: 11 }))).toEqual([]);
      expect(namesOf(await list({ states: ['Processing'] }))).toEqual([]);
    });

    test('change together, each by itself, and come back as they were unless something happened since', async () => {
      const store = await open(workItem(1), workItem(2), workItem(3));
      await take(store, 20, 't');
      await store.apply(workItem(1).id, { kind: 'complete', leaseToken: 't', outcome: 'BusinessException' }, actAt(30, ROBOT));
      const ids = [workItem(1).id, workItem(2).id];
      const hold = { kind: 'move', event: { kind: 'move', status: 'OnHold' } } as const;
      const results = await store.applyToMany(QUEUE.id, ids, { action: hold, act: actAt(40) });
      expect(results.map(({ refusal }) => refusal)).toEqual([null, 'The item is Queued; from there it can go to: Processing.']);
      const snapshots = results.flatMap(({ before }) => (before === null ? [] : [before]));
      expect(await store.restore(QUEUE.id, snapshots, actAt(50))).toBe(1);
      expect(await store.getItem(workItem(1).id)).toMatchObject({ status: 'BusinessException', processor: ROBOT });
      expect(await store.restore(QUEUE.id, snapshots, actAt(51))).toBe(0);
      await store.applyToMany(QUEUE.id, ids, { action: { kind: 'delete' }, act: actAt(60) });
      expect(namesOf(await store.listItems(QUEUE.id, {}, { limit: 10, now: 60 }))).toEqual(['Item 3']);
    });

    test('tell what was added and what ended in an exception since somebody looked last', async () => {
      const store = await open(workItem(1));
      const seen = await store.lastChanges();
      await store.addItems(QUEUE.id, [workItem(2)], actAt(11));
      await take(store, 20, 't');
      await store.apply(workItem(1).id, { kind: 'complete', leaseToken: 't', outcome: 'GenericException' }, actAt(30, ROBOT, 'No file'));
      expect(namesOf(await store.addedAfter(QUEUE.id, seen.added, 10))).toEqual(['Item 2']);
      const [exception, ...rest] = await store.exceptionsAfter(QUEUE.id, seen.exception, 10);
      expect(exception).toMatchObject({ item: { name: 'Item 1' }, note: { text: 'No file', to: 'GenericException' } });
      expect(rest).toEqual([]);
      expect(await store.exceptionsAfter(QUEUE.id, exception?.sequence ?? 0, 10)).toEqual([]);
    });
  });
}
