import { JsonObject, printJson, TandemError } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { triggerStateOf } from '../src/triggers/trigger-state.ts';
import { GrowingList, LIST_HOST, startTriggers, unauthorized } from './start-triggers.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;

function onAdded(more: Record<string, unknown> = {}, parameters: Record<string, unknown> = {}) {
  return { type: 'OpenApiConnection', inputs: { host: { ...LIST_HOST, operationId: 'OnAdded' }, parameters }, ...more };
}

const AT_ONCE = { type: 'OpenApiConnectionNotification', inputs: { host: { ...LIST_HOST, operationId: 'OnAddedAtOnce' }, parameters: {} } };

async function start() {
  const bench = await startTriggers();
  const { polls } = bench.flows.watch;
  return {
    ...bench,
    polls,
    /** Lets a minute pass, and asks what is due. */
    async tick(minutes = 1): Promise<void> {
      bench.turnClock(minutes * MINUTE);
      await polls.runDue();
    },
  };
}

test('what was there when the flow was turned on starts nothing, each thing added later one run', async () => {
  const { list, import: importFlow, polls, tick, bodiesOf } = await start();
  list.add('old');
  const id = await importFlow(onAdded());
  await polls.runDue();
  list.add('one', 'two');
  await tick();
  await tick();
  expect(await bodiesOf(id)).toEqual(['one', 'two']);
  expect(list.calls.map(({ state }) => state)).toEqual([undefined, 1, 3]);
});

test('parameters are evaluated with the parameters of the flow and the time', async () => {
  const { list, import: importFlow, polls } = await start();
  const parameters = { 'item/folder': "@parameters('Folder')", 'item/day': "@{utcNow('yyyy-MM-dd')}" };
  await importFlow(onAdded({}, parameters), { Folder: { type: 'String', defaultValue: 'Inbox' } });
  await polls.runDue();
  expect(printJson(list.calls[0]?.parameters ?? new JsonObject())).toBe('{"item/folder":"Inbox","item/day":"2026-01-05"}');
});

test('conditions are asked of each item that Split On gives, and misses are counted for the details of the flow', async () => {
  const { list, import: importFlow, polls, tick, bodiesOf, services } = await start();
  const rules = { splitOn: "@triggerBody()?['value']", conditions: [{ expression: "@greater(triggerBody()?['n'], 1)" }] };
  const id = await importFlow(onAdded(rules));
  await polls.runDue();
  list.add({ value: [{ n: 1 }, { n: 2 }, { n: 3 }] }, { value: [{ n: 0 }] });
  await tick();
  expect((await bodiesOf(id)).map((body) => printJson(body as JsonObject))).toEqual(['{"n":2}', '{"n":3}']);
  expect(await triggerStateOf(services.stores, id)).toMatchObject({ misses: 2, missedAt: expect.any(Number), fault: null });
});

test.each([
  [{ splitOn: '@triggerBody()' }, 'SplitOnNotAnArray'],
  [{ conditions: [{ expression: '@triggerBody()' }] }, 'ExpressionEvaluationFailed'],
  [{ conditions: [{ expression: '@greater(triggerBody(), 1)' }] }, 'InvalidTemplate'],
])('with %j a text starts no run, the reason is shown, and what comes after it is not held up', async (rules, code) => {
  const { list, import: importFlow, polls, tick, bodiesOf, services } = await start();
  const id = await importFlow(onAdded(rules));
  await polls.runDue();
  list.add('text');
  await tick();
  expect(await bodiesOf(id)).toEqual([]);
  expect(await triggerStateOf(services.stores, id)).toMatchObject({ failures: 0, fault: { code } });
  await tick();
  expect(list.calls.at(-1)?.state).toBe(1);
});

test('a trigger that fails is asked later and later, says why, and goes on where it was', async () => {
  const { list, import: importFlow, polls, tick, bodiesOf, services, turnClock } = await start();
  const id = await importFlow(onAdded());
  await polls.runDue();
  list.add('one');
  list.failure = unauthorized();
  const waits: number[] = [];
  for (let failure = 1; failure <= 9; failure++) {
    await tick(failure === 1 ? 1 : 0);
    const state = await triggerStateOf(services.stores, id);
    expect(state).toMatchObject({
      failures: failure,
      fault: { code: 'Unauthorized', message: 'The connection is not signed in any more. Sign in again.' },
    });
    waits.push((state.nextCheckAt ?? 0) - services.clock.now());
    turnClock(waits.at(-1) ?? 0);
  }
  expect(waits[0]).toBeGreaterThanOrEqual(30_000);
  expect(waits.every((wait, index) => wait >= (waits[index - 1] ?? 0) && wait <= 75 * MINUTE)).toBe(true);
  list.failure = undefined;
  await polls.runDue();
  expect(await bodiesOf(id)).toEqual(['one']);
  expect(await triggerStateOf(services.stores, id)).toMatchObject({ failures: 0, fault: null });
});

test('the retry policy of a trigger and the wish of its service are obeyed, shown, and forgotten after a success', async () => {
  const { list, import: importFlow, polls, tick, services, turnClock } = await start();
  const retryPolicy = { type: 'fixed', count: 2, interval: 'PT20S' };
  const { inputs, ...rest } = onAdded({ recurrence: { frequency: 'Hour', interval: 6 } });
  const id = await importFlow({ ...rest, inputs: { ...inputs, retryPolicy } });
  await polls.runDue();
  expect(printJson(list.calls[0]?.parameters ?? new JsonObject())).toBe('{}');
  const state = async () => {
    const { failures, retry, waitUntil, nextCheckAt } = await triggerStateOf(services.stores, id);
    const now = services.clock.now();
    return { failures, retry, waitMs: waitUntil === null ? null : waitUntil - now, nextMs: (nextCheckAt ?? 0) - now };
  };
  const placeInInterval = async () => ((await triggerStateOf(services.stores, id)).nextCheckAt ?? 0) % (6 * HOUR);
  const usualPlace = await placeInInterval();
  list.failure = new TandemError('Busy', 'Too many questions.', { retryable: true, retryAfterMs: 45_000 });
  await tick(6 * 60);
  expect(await state()).toEqual({ failures: 1, retry: { number: 1, count: 2 }, waitMs: 45_000, nextMs: 45_000 });
  list.failure = new TandemError('Busy', 'Too many questions.', { retryable: true });
  turnClock(44_000);
  await polls.runDue();
  expect((await state()).failures).toBe(1);
  turnClock(1000);
  await polls.runDue();
  expect(await state()).toEqual({ failures: 2, retry: { number: 2, count: 2 }, waitMs: null, nextMs: 20_000 });
  turnClock(20_000);
  await polls.runDue();
  expect(await state()).toMatchObject({ failures: 3, retry: null });
  expect(await placeInInterval()).toBe(usualPlace);
  list.failure = undefined;
  await tick(6 * 60);
  expect(await state()).toMatchObject({ failures: 0, retry: null, waitMs: null });
});

test('a run that is not accepted leaves the trigger where it was, and none of its runs comes twice', async () => {
  const { list, import: importFlow, polls, tick, bodiesOf, services, admin } = await start();
  const waitForever = { type: 'Wait', inputs: { interval: { count: 1, unit: 'Month' } } };
  const id = await importFlow({ ...onAdded(), runtimeConfiguration: { concurrency: { runs: 1, maximumWaitingRuns: 1 } } });
  await services.stores.cloudFlows.update(id, ({ definition }) => ({
    save: {
      text: definition.replace('{"type":"Compose","inputs":"@triggerBody()"}', JSON.stringify(waitForever)),
      note: '',
      savedAt: 1,
      savedBy: admin.id,
    },
    publish: 'latest',
  }));
  await polls.runDue();
  list.add(1, 2, 3);
  await tick();
  expect(await bodiesOf(id)).toEqual([1, 2]);
  expect(await triggerStateOf(services.stores, id)).toMatchObject({ failures: 1, fault: { code: 'TooManyWaitingRuns' } });
  await tick(2);
  expect(await bodiesOf(id)).toEqual([1, 2]);
});

test('after a restart it goes on with what it knew, and an event that was started already starts nothing', async () => {
  const { list, import: importFlow, polls, tick, bodiesOf, restart, services, turnClock } = await start();
  const id = await importFlow(onAdded());
  await polls.runDue();
  list.add('one');
  const before = await services.stores.triggerPolls.get(id);
  await tick();
  if (before === undefined) throw new Error('the flow is not asked');
  // As if the server had stopped after the run was accepted, before that was noted.
  await services.stores.triggerPolls.set(before);
  list.add('two');
  turnClock(MINUTE);
  await restart().watch.polls.runDue();
  expect(list.calls.at(-1)?.state).toBe(0);
  expect(await bodiesOf(id)).toEqual(['one', 'two']);
});

test('a flow that is turned off is forgotten, and one that is published again with the same trigger is not', async () => {
  const { list, import: importFlow, polls, tick, bodiesOf, flows, admin, services } = await start();
  const id = await importFlow(onAdded());
  await polls.runDue();
  list.add('one');
  const { definition } = await flows.cloudFlows.flow(id, 'change', admin);
  await flows.cloudFlows.update(id, { definition: definition.replace('"Compose"', '"Other"') }, admin);
  await tick();
  expect(await bodiesOf(id)).toEqual(['one']);
  await flows.cloudFlows.update(id, { state: 'Off' }, admin);
  expect(await services.stores.triggerPolls.get(id)).toBeUndefined();
  list.add('two');
  await tick();
  await flows.cloudFlows.update(id, { state: 'On' }, admin);
  await polls.runDue();
  await tick();
  expect(await bodiesOf(id)).toEqual(['one']);
});

test('another trigger begins anew', async () => {
  const { list, import: importFlow, polls, tick, flows, admin } = await start();
  const id = await importFlow(onAdded());
  await polls.runDue();
  const { definition } = await flows.cloudFlows.flow(id, 'change', admin);
  await flows.cloudFlows.update(id, { definition: definition.replace('"parameters":{}}', '"parameters":{"a":1}}') }, admin);
  await tick();
  expect(list.calls.map(({ state }) => state)).toEqual([undefined, undefined]);
});

test('news is asked for at once, also when it comes while the trigger is being asked', async () => {
  const { list, import: importFlow, flows, bodiesOf } = await start();
  await flows.watch.start([]);
  const id = await importFlow(AT_ONCE);
  await expect.poll(() => list.calls.length).toBe(1);
  await expect.poll(() => list.listenerCount).toBe(1);
  list.add('one');
  await expect.poll(() => bodiesOf(id)).toEqual(['one']);
  let release = (): void => undefined;
  list.hold = new Promise((resolve) => {
    release = resolve;
  });
  list.add('two');
  await expect.poll(() => list.askedAtOnce).toBe(1);
  list.hold = Promise.resolve();
  list.add('three');
  release();
  await expect.poll(() => bodiesOf(id)).toEqual(['one', 'two', 'three']);
  await flows.watch.stop();
  expect(list.listenerCount).toBe(0);
});

test('a thousand flows are asked a few at once, and then spread over the interval', async () => {
  const list = new GrowingList();
  const { flows, services, turnClock, import: importFlow, admin } = await startTriggers(list);
  const id = await importFlow(onAdded());
  const { definition } = await flows.cloudFlows.flow(id, 'change', admin);
  for (let index = 1; index < 1000; index++) await flows.cloudFlows.import({ name: `F${index}`, definition }, admin);
  let release = (): void => undefined;
  list.hold = new Promise((resolve) => {
    release = resolve;
  });
  const asked = flows.watch.polls.runDue();
  await expect.poll(() => list.askedAtOnce).toBe(8);
  list.hold = Promise.resolve();
  release();
  await asked;
  expect([list.calls.length, list.mostAskedAtOnce]).toEqual([1000, 8]);
  const times = (await services.stores.triggerPolls.list()).map(({ nextAt }) => nextAt - services.clock.now());
  const perTenth = Array.from({ length: 10 }, (_, tenth) => times.filter((ms) => Math.floor(ms / 6000) === tenth).length);
  expect(perTenth.every((count) => count > 50 && count < 160)).toBe(true);
  turnClock(MINUTE);
  await flows.watch.polls.runDue();
  expect(list.calls.length).toBe(2000);
}, 60_000);
