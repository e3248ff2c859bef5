import type { CloudFlowId } from '@tandem/kernel';
import { expect, test } from 'vitest';
import type { TriggerMissStore, TriggerPollRecord, TriggerPollStore, TriggerWebhookRecord, TriggerWebhookStore } from '../src/index.ts';

export interface TriggersUnderTest {
  readonly polls: TriggerPollStore;
  readonly misses: TriggerMissStore;
  readonly webhooks: TriggerWebhookStore;
  /** Keeps a cloud flow. */
  addFlow(): Promise<CloudFlowId>;
  removeFlow(id: CloudFlowId): Promise<void>;
}

const WORKS = { failures: 0, failingSince: null, fault: null, retry: null, waitUntil: null };

function poll(cloudFlowId: CloudFlowId, nextAt: number): TriggerPollRecord {
  return { cloudFlowId, fingerprint: 'f', state: null, nextAt, askedAt: null, ...WORKS };
}

function webhook(id: string, cloudFlowId: CloudFlowId, nextAt: number): TriggerWebhookRecord {
  const state = { isTold: false, nextAt, triedAt: null, ...WORKS };
  return { id, cloudFlowId, fingerprint: 'f', plan: '{}', wish: 'subscribed', ...state };
}

/** What every store does with triggers that are asked again and again. */
export function describeTriggers(make: () => TriggersUnderTest): void {
  test('due triggers come longest waiting first, and move on as long as they are the same', async () => {
    const { polls, addFlow } = make();
    const ids = [await addFlow(), await addFlow(), await addFlow()] as const;
    for (const [index, id] of ids.entries()) await polls.set(poll(id, 300 - index * 100));
    expect((await polls.listDue(200, 10)).map(({ cloudFlowId }) => cloudFlowId)).toEqual([ids[2], ids[1]]);
    expect((await polls.listDue(300, 1)).map(({ cloudFlowId }) => cloudFlowId)).toEqual([ids[2]]);
    expect(await polls.earliest()).toBe(100);
    const failed = {
      ...poll(ids[2], 900),
      askedAt: 100,
      failures: 2,
      failingSince: 40,
      retry: { number: 2, count: 4 },
      waitUntil: 800,
      fault: { code: 'Unauthorized', message: 'No.', at: 100 },
    };
    expect(await polls.moveOn(failed)).toBe(true);
    expect(await polls.get(ids[2])).toEqual(failed);
    expect(await polls.moveOn({ ...failed, fingerprint: 'other' })).toBe(false);
    await polls.remove(ids[2]);
    expect(await polls.moveOn(failed)).toBe(false);
    expect(await polls.list()).toHaveLength(2);
  });

  test('news hurries the triggers that wait, but not those that have failed', async () => {
    const { polls, addFlow } = make();
    const ids = [await addFlow(), await addFlow(), await addFlow(), await addFlow()] as const;
    await polls.set(poll(ids[0], 500));
    await polls.set({ ...poll(ids[1], 500), failures: 1 });
    await polls.set(poll(ids[2], 50));
    await polls.set(poll(ids[3], 500));
    await polls.hurry([ids[0], ids[1], ids[2]], 100);
    const times = await Promise.all(ids.map(async (id) => (await polls.get(id))?.nextAt));
    expect(times).toEqual([100, 500, 50, 500]);
  });

  test('subscriptions that are to be ended come first, and outlive their flow', async () => {
    const { webhooks, addFlow, removeFlow } = make();
    const [one, two] = [await addFlow(), await addFlow()];
    await webhooks.add(webhook('a', one, 100));
    await webhooks.add(webhook('b', two, 50));
    expect(await webhooks.earliest()).toBe(50);
    const told = { ...webhook('a', one, 0), isTold: true, nextAt: null, triedAt: 120 };
    expect(await webhooks.moveOn(told)).toBe(true);
    expect(await webhooks.get('a')).toEqual(told);
    expect((await webhooks.listDue(200, 10)).map(({ id }) => id)).toEqual(['b']);
    await webhooks.endAllOf(one, 200);
    await webhooks.add(webhook('c', one, 10));
    await removeFlow(one);
    expect((await webhooks.listDue(200, 10)).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect((await webhooks.listOf(one)).map(({ id, wish }) => [id, wish])).toEqual([
      ['c', 'subscribed'],
      ['a', 'ended'],
    ]);
    expect(await webhooks.moveOn(told)).toBe(false);
    const failed: TriggerWebhookRecord = { ...told, wish: 'ended', nextAt: 500, failures: 1, fault: { code: 'A', message: 'a', at: 1 } };
    expect(await webhooks.moveOn(failed)).toBe(true);
    expect(await webhooks.get('a')).toEqual(failed);
    await webhooks.remove('a');
    expect([await webhooks.get('a'), await webhooks.moveOn(failed)]).toEqual([undefined, false]);
  });

  test('misses are counted, the last fault is kept, and all goes with the flow', async () => {
    const { polls, misses, addFlow, removeFlow } = make();
    const id = await addFlow();
    expect(await misses.get(id)).toBeUndefined();
    await misses.count(id, 2, 10);
    await misses.count(id, 1, 20);
    await misses.fail(id, { code: 'A', message: 'a', at: 30 });
    expect(await misses.get(id)).toEqual({ count: 3, lastAt: 20, fault: { code: 'A', message: 'a', at: 30 } });
    await polls.set(poll(id, 1));
    await removeFlow(id);
    expect([await misses.get(id), await polls.get(id)]).toEqual([undefined, undefined]);
    await misses.count(id, 1, 40);
    await misses.fail(id, { code: 'A', message: 'a', at: 50 });
    expect(await misses.get(id)).toBeUndefined();
  });
}
