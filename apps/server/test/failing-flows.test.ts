import { type CloudFlowId, JsonObject } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { until } from '../../../tests/support/until.ts';
import { definitionOf, importFlow } from './cloud-flow-definitions.ts';
import { decodeQuotedPrintable, startMailServer } from './start-mail-server.ts';
import { startTestServer } from './start-test-server.ts';
import { LIST_HOST, startTriggers, unauthorized } from './start-triggers.ts';

const DAY_MS = 86_400_000;
const BUTTON = { type: 'Request', kind: 'Button', inputs: { schema: { type: 'object', properties: {} } } };
const ON_ADDED = { type: 'OpenApiConnection', inputs: { host: { ...LIST_HOST, operationId: 'OnAdded' }, parameters: {} } };

async function start(limitProfile: 'unlimited' | 'power-automate-low' = 'power-automate-low') {
  const bench = await startTriggers();
  const { flows, engine, services, admin } = bench;
  await services.settings.change({ limitProfile });
  engine.onChange((runId, { status }) => flows.failing.changed(runId, status));
  const recordOf = async (id: CloudFlowId) => (await flows.cloudFlows.get(id)).record;
  return {
    ...bench,
    recordOf,
    /** A flow that a person starts, which fails when it is told to. */
    async importFailing(): Promise<CloudFlowId> {
      const actions = {
        Check: { type: 'If', expression: "@equals(triggerBody()?['to'], 'fail')", actions: { Stop: stop() }, runAfter: {} },
      };
      return (await flows.cloudFlows.import({ name: 'Checks', definition: definitionOf({ trigger: BUTTON, actions }) }, admin)).record.id;
    },
    async run(id: CloudFlowId, to: 'fail' | 'work'): Promise<void> {
      const runId = await flows.starter.runNow(await flows.cloudFlows.get(id), JsonObject.of([['to', to]]), admin);
      const wanted = to === 'fail' ? 'Failed' : 'Succeeded';
      await expect.poll(() => bench.statusOf(runId)).toBe(wanted);
      await flows.failing.settle();
    },
  };
}

function stop() {
  return { type: 'Terminate', inputs: { runStatus: 'Failed', runError: { code: 'Broken', message: 'It is broken.' } }, runAfter: {} };
}

test('a flow whose runs only fail for the days of its profile is turned off with the reason, and its owner is told', async () => {
  const { importFailing, run, recordOf, services, turnClock, turnedOff } = await start();
  const id = await importFailing();
  const failingSince = services.clock.now();
  await run(id, 'fail');
  turnClock(14 * DAY_MS - 1);
  await run(id, 'fail');
  expect(await recordOf(id)).toMatchObject({ state: 'On', failingSince, turnedOff: null });
  turnClock(1);
  await run(id, 'fail');
  const fault = { code: 'Broken', message: 'It is broken.' };
  const why = { reason: 'runs-failing', at: services.clock.now(), failingSince, fault };
  expect(await recordOf(id)).toMatchObject({ state: 'Off', turnedOff: why });
  expect(turnedOff.map((flow) => [flow.id, flow.turnedOff])).toEqual([[id, why]]);
});

test('a success in between begins anew, and so does whoever turns the flow on again', async () => {
  const { importFailing, run, recordOf, flows, admin, turnClock, turnedOff } = await start();
  const id = await importFailing();
  await run(id, 'fail');
  turnClock(10 * DAY_MS);
  await run(id, 'work');
  await run(id, 'fail');
  turnClock(10 * DAY_MS);
  await run(id, 'fail');
  expect(await recordOf(id)).toMatchObject({ state: 'On' });
  turnClock(4 * DAY_MS);
  await run(id, 'fail');
  expect(await recordOf(id)).toMatchObject({ state: 'Off' });
  await flows.cloudFlows.update(id, { state: 'On' }, admin);
  await run(id, 'fail');
  turnClock(13 * DAY_MS);
  await run(id, 'fail');
  expect(await recordOf(id)).toMatchObject({ state: 'On', turnedOff: null });
  expect(turnedOff).toHaveLength(1);
});

test('a flow that failed once and never ran since stays on', async () => {
  const { importFailing, run, recordOf, turnClock } = await start();
  const id = await importFailing();
  await run(id, 'fail');
  turnClock(100 * DAY_MS);
  await run(id, 'work');
  expect(await recordOf(id)).toMatchObject({ state: 'On', failingSince: null });
});

test('without limits a flow may fail for ever', async () => {
  const { importFailing, run, recordOf, turnClock, turnedOff } = await start('unlimited');
  const id = await importFailing();
  await run(id, 'fail');
  turnClock(400 * DAY_MS);
  await run(id, 'fail');
  expect([(await recordOf(id)).state, turnedOff]).toEqual(['On', []]);
});

test('a flow whose trigger cannot be asked for so long is turned off, and not asked any more', async () => {
  const { list, import: importTriggered, flows, recordOf, services, turnClock, turnedOff } = await start();
  const id = await importTriggered(ON_ADDED);
  const failingSince = services.clock.now();
  list.failure = unauthorized();
  const askAfter = async (ms: number): Promise<void> => {
    turnClock(ms);
    await flows.watch.polls.runDue();
  };
  await askAfter(0);
  for (let day = 1; day < 14; day++) await askAfter(DAY_MS);
  expect(await recordOf(id)).toMatchObject({ state: 'On' });
  await askAfter(DAY_MS);
  const fault = { code: 'Unauthorized', message: 'The connection is not signed in any more. Sign in again.' };
  expect(await recordOf(id)).toMatchObject({ state: 'Off', turnedOff: { reason: 'trigger-failing', failingSince, fault } });
  expect(turnedOff.map((flow) => flow.id)).toEqual([id]);
  const asked = list.calls.length;
  await askAfter(DAY_MS);
  expect(list.calls).toHaveLength(asked);
  expect(await services.stores.triggerPolls.get(id)).toBeUndefined();
});

test('the owner of the day gets a mail, also when the server was started anew meanwhile, and sees why the flow is off', async () => {
  let now = Date.parse('2026-01-05T08:00:00Z');
  const server = await startTestServer({ clock: { now: () => now } });
  const { port, mails } = await startMailServer();
  const sender = { fromAddress: 'tandem@example.org', fromName: '', allowsOtherSenders: false, tellsOwnersOfFailures: false };
  const mail = { host: '127.0.0.1', port, security: 'none', user: null, ...sender };
  await server.askAsAdmin('/api/mail-settings', { method: 'PUT', body: mail });
  await server.askAsAdmin('/api/settings', { method: 'PATCH', body: { limitProfile: 'power-automate-low' } });
  const askAsMona = await server.addMaker('mona@example.org');
  const { id } = await importFlow(askAsMona, definitionOf({ actions: { Stop: stop() } }));
  const path = `/api/cloud-flows/${id}`;
  const fail = async (ask: typeof askAsMona): Promise<void> => {
    const { runId } = (await ask(`${path}/run`, { method: 'POST', body: {} })).json as { runId: string };
    await expect.poll(async () => (await ask(`/api/cloud-flow-runs/${runId}`)).json).toMatchObject({ status: 'Failed' });
  };
  await fail(askAsMona);
  now += 14 * DAY_MS;
  const later = await server.restart();
  await fail(later.askAsAdmin);
  const shown = decodeQuotedPrintable(await until('the mail', async () => mails[0]));
  expect(shown).toContain('To: "mona@example.org" <mona@example.org>');
  expect(shown).toContain('2026-01-05 08:00:00 UTC');
  expect(shown).toContain(`/cloud-flows/${id}`);
  const fault = { code: 'Broken', message: 'It is broken.' };
  const turnedOff = { reason: 'runs-failing', at: now, failingSince: now - 14 * DAY_MS, fault };
  expect((await later.askAsAdmin(path)).json).toMatchObject({ state: 'Suspended', turnedOff });
  expect((await later.askAsAdmin('/api/cloud-flows')).json).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ id, state: 'Suspended', turnedOff })]),
  });
  const refused = await later.askAsAdmin(`${path}/run`, { method: 'POST', body: {} });
  expect(refused.json).toMatchObject({ error: { code: 'WorkflowTriggerIsNotEnabled' } });
  const on = await later.askAsAdmin(path, { method: 'PATCH', body: { state: 'On' } });
  expect(on.json).toMatchObject({ state: 'On', turnedOff: null });
});

test('a flow that got another owner says that this is why it is off; one that a person turns off says nothing', async () => {
  const server = await startTestServer();
  const askAsMona = await server.addMaker('mona@example.org');
  const { items } = (await server.askAsAdmin('/api/people?search=mona')).json as { items: { accountId: string }[] };
  const { id } = await importFlow(server.askAsAdmin, definitionOf({}));
  const path = `/api/cloud-flows/${id}`;
  await server.askAsAdmin(`${path}/owner`, { method: 'PUT', body: { accountId: items[0]?.accountId } });
  const why = { reason: 'handed-over', failingSince: null, fault: null };
  expect((await askAsMona(path)).json).toMatchObject({ state: 'Off', turnedOff: why });
  await askAsMona(path, { method: 'PATCH', body: { state: 'On' } });
  await askAsMona(path, { method: 'PATCH', body: { state: 'Off' } });
  expect((await askAsMona(path)).json).toMatchObject({ state: 'Off', turnedOff: null });
});
