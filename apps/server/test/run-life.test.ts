import { join } from 'node:path';
import { createRunRetentionStore, openDatabase } from '@tandem/store-sqlite';
import { expect, test } from 'vitest';
import { RunRetention } from '../src/cloud-flow-runs/run-retention.ts';
import { createLog } from '../src/http/log.ts';
import { createLiveHub } from '../src/live/live-hub.ts';
import { NODE_TIMERS } from '../src/system-ports.ts';
import { definitionOf, importFlow } from './cloud-flow-definitions.ts';
import { startTestServer, type TestServer } from './start-test-server.ts';

const DAY_MS = 86_400_000;
const BUTTON = { type: 'Request', kind: 'Button', inputs: { schema: { type: 'object', properties: {}, required: [] } } };
const WAIT = { Wait: { type: 'Wait', inputs: { interval: { count: 1, unit: 'Hour' } }, runAfter: {} } };

interface RunView {
  readonly id: string;
  readonly status: string;
  readonly isHeld: boolean;
  readonly startedBy: { readonly kind: string };
}

async function run(ask: TestServer['ask'], flowId: string): Promise<string> {
  return ((await ask(`/api/cloud-flows/${flowId}/run`, { method: 'POST', body: {} })).json as { runId: string }).runId;
}

async function list(ask: TestServer['ask'], query: string): Promise<readonly RunView[]> {
  return ((await ask(`/api/cloud-flow-runs?${query}`)).json as { items: readonly RunView[] }).items;
}

const settings = (ask: TestServer['ask'], body: object) => ask('/api/settings', { method: 'PATCH', body });

test('a run that waits for its turn is among those that wait, and says so until it begins', async () => {
  const { askAsAdmin } = await startTestServer();
  const trigger = { ...BUTTON, runtimeConfiguration: { concurrency: { runs: 1 } } };
  const { id } = await importFlow(askAsAdmin, definitionOf({ trigger, actions: WAIT }));
  const first = await run(askAsAdmin, id);
  const second = await run(askAsAdmin, id);
  await expect.poll(async () => (await list(askAsAdmin, 'status=Waiting')).length).toBe(2);
  const states = async () => (await list(askAsAdmin, `cloudFlowId=${id}&status=Waiting`)).map((found) => [found.id, found.isHeld]);
  expect(await states()).toEqual([
    [second, true],
    [first, false],
  ]);
  expect(await list(askAsAdmin, 'status=Running')).toEqual([]);
  expect((await askAsAdmin(`/api/cloud-flow-runs/${second}`)).json).toMatchObject({ status: 'Waiting', isHeld: true });
  await askAsAdmin(`/api/cloud-flow-runs/${first}/cancel`, { method: 'POST' });
  await expect.poll(states).toEqual([[second, false]]);
});

test('runs are found by who or what started them', async () => {
  const { askAsAdmin } = await startTestServer();
  const { id } = await importFlow(askAsAdmin, definitionOf({}));
  await run(askAsAdmin, id);
  const { account } = (await askAsAdmin('/api/me')).json as { account: { id: string } };
  expect((await list(askAsAdmin, `startedBy=${account.id}`)).map(({ startedBy }) => startedBy.kind)).toEqual(['account']);
  for (const kind of ['schedule', 'http', 'event', 'cloud-flow']) expect(await list(askAsAdmin, `startedBy=${kind}`)).toEqual([]);
  expect((await askAsAdmin('/api/cloud-flow-runs?startedBy=nobody')).status).toBe(400);
});

test('the limits of a profile are met by runs and by Split On, and not without it', async () => {
  const { askAsAdmin } = await startTestServer();
  const trigger = { ...BUTTON, splitOn: '@range(0, 101)', runtimeConfiguration: { concurrency: { runs: 100 } } };
  const { id } = await importFlow(askAsAdmin, definitionOf({ trigger }));
  const start = () => askAsAdmin(`/api/cloud-flows/${id}/run`, { method: 'POST', body: {} });
  expect((await settings(askAsAdmin, { limitProfile: 'power-automate-low' })).json).toMatchObject({ limitProfile: 'power-automate-low' });
  expect((await start()).json).toMatchObject({
    error: { code: 'TriggerFailed', message: expect.stringContaining('splitOnItemsInTurns (100)') },
  });
  await settings(askAsAdmin, { limitProfile: 'unlimited' });
  expect(await start()).toMatchObject({ status: 202 });
});

test.each([[{ limitProfile: 'none' }], [{ runHistoryDays: -1 }], [{ runHistoryDays: 1.5 }]])(
  'settings like %o are refused',
  async (body) => {
    const { askAsAdmin } = await startTestServer();
    expect((await settings(askAsAdmin, body)).status).toBe(400);
  },
);

test('runs are removed once they ended longer ago than the settings keep them, and the server lives on', async () => {
  const server = await startTestServer();
  const { id } = await importFlow(server.askAsAdmin, definitionOf({}));
  const failing = await importFlow(server.askAsAdmin, definitionOf({ actions: { Fail: { type: 'Compose', inputs: "@int('x')" } } }));
  for (let n = 0; n < 5; n++) await run(server.askAsAdmin, n % 2 === 0 ? id : failing.id);
  await expect.poll(async () => (await list(server.askAsAdmin, 'status=Succeeded,Failed')).length).toBe(5);
  expect((await server.askAsAdmin('/api/settings')).json).toMatchObject({ runHistoryDays: 28 });
  await server.close();
  expect(await removeOld(server.dataDir, 0, 100)).toEqual({ cloudFlowRuns: 0, desktopFlowRuns: 0, largeValues: 0 });
  expect(await removeOld(server.dataDir, 28, 27)).toMatchObject({ cloudFlowRuns: 0 });
  expect(await removeOld(server.dataDir, 28, 29)).toMatchObject({ cloudFlowRuns: 5, largeValues: 2 });
  const again = await server.restart();
  expect(await list(again.askAsAdmin, 'limit=50')).toEqual([]);
  expect((await again.askAsAdmin('/api/overview')).status).toBe(200);
  await run(again.askAsAdmin, id);
  await expect.poll(async () => (await list(again.askAsAdmin, 'status=Succeeded')).length).toBe(1);
});

/** Removes what is too old so many days from now. */
async function removeOld(dataDir: string, runHistoryDays: number, inDays: number) {
  const database = openDatabase(join(dataDir, 'tandem.db'));
  const clock = { now: () => Date.now() + inDays * DAY_MS };
  const retention = new RunRetention({
    ...{
      store: createRunRetentionStore(database),
      clock,
      timers: NODE_TIMERS,
      log: createLog({ level: 'silent' }),
      live: createLiveHub(clock),
    },
    settings: { current: () => ({ runHistoryDays }) },
  });
  retention.start();
  try {
    return await retention.removeOld();
  } finally {
    await retention.stop();
    database.close();
  }
}
