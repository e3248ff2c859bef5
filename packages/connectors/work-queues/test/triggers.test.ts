import type { AccountId, CloudFlowId, Context, JsonValue } from '@tandem/kernel';
import { fromPlain, type JsonObject, valueAt } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { createWorkQueuesConnector, type FlowItem, type ItemEvent, type WorkQueuesPorts } from '../src/index.ts';

const ITEM: FlowItem = {
  id: '01890000-0000-7000-8000-000000000001',
  workQueueId: '01890000-0000-7000-8000-000000000002',
  name: 'A',
  status: 'Queued',
  isExpired: false,
  priority: 'Normal',
  uniqueId: 'a',
  value: 'v',
  retryCount: 0,
  expiresAt: null,
  delayUntil: null,
  addedAt: 1000,
  startedAt: null,
  completedAt: null,
};
// Triggers read nothing of the context.
const CONTEXT = {} as Context;
const CALL = {
  cloudFlowId: 'f' as CloudFlowId,
  ownerId: 'o' as AccountId,
  connectionId: undefined,
  parameters: fromPlain({ workQueue: 'invoices' }) as JsonObject,
};

/** A queue whose events a test writes; the store's own sequence is tested with the store. */
function triggerOn(events: readonly ItemEvent[], hasSensitiveValues = false) {
  const ports: Partial<WorkQueuesPorts> = {
    lastEvent: async () => events.at(-1)?.sequence ?? 0,
    eventsAfter: async (_owner, _queue, { after, limit }) => ({
      events: events.filter(({ sequence }) => sequence > after).slice(0, limit),
      hasSensitiveValues,
    }),
  };
  const trigger = createWorkQueuesConnector(ports as WorkQueuesPorts).trigger?.('OnItemAdded');
  if (trigger === undefined) throw new Error('the connector has no such trigger');
  return (state: JsonValue | undefined) => trigger.poll(CONTEXT, CALL, state);
}

const event = (sequence: number): ItemEvent => ({ sequence, item: ITEM, note: '' });

test('what was there when the flow was turned on is no event, what comes later is one, once', async () => {
  const events = [event(1), event(2)];
  const poll = triggerOn(events);
  const first = await poll(undefined);
  expect(first).toEqual({ events: [], state: 2 });
  events.push(event(5));
  const second = await poll(first.state);
  expect(second).toMatchObject({ events: [{ key: 'added:5' }], state: 5 });
  expect(valueAt(second.events[0]?.outputs, ['body', 'value'])).toBe('v');
  expect(await poll(second.state)).toEqual({ events: [], state: 5 });
});

test('many events come in portions, and the next one soon', async () => {
  const poll = triggerOn(Array.from({ length: 150 }, (_, index) => event(index + 1)));
  const first = await poll(0);
  expect([first.events.length, first.state, first.againAfterMs]).toEqual([100, 100, 100]);
  expect((await poll(first.state)).events).toHaveLength(50);
});

test('events of a sensitive queue carry no value', async () => {
  const { events } = await triggerOn([event(1)], true)(0);
  expect(valueAt(events[0]?.outputs, ['body', 'value'])).toBe(null);
});
