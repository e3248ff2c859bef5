import { API, type Route, type RouteName } from '@tandem/protocol';
import { expect, test } from 'vitest';
import { type Ask, startRun, startSharing } from './flow-share-setup.ts';

const ABOUT_FLOWS = /^\/api\/cloud-flow(?:s|-runs)\/:/;
const ROUTES = Object.entries(API as Readonly<Record<string, Route>>).filter(([, { path }]) => ABOUT_FLOWS.test(path)) as [
  RouteName,
  Route,
][];

/** What the routes ask for. A deletion comes last. */
const BODIES: Partial<Record<RouteName, object>> = {
  saveCloudFlow: { text: '{}', baseVersion: 1 },
  shareCloudFlow: { accountId: null, role: 'run-only' },
  chooseConnectionSources: { sources: {} },
  resumeCloudFlowRun: { with: 'same' },
};

/** What whoever may only run the flow gets beside a refusal: of the flow, and of a run that the person started. */
const RUN_ONLY: Partial<Record<RouteName, number>> = {
  getCloudFlow: 200,
  runCloudFlow: 202,
  getCloudFlowRun: 200,
  cancelCloudFlowRun: 202,
};

async function start() {
  const { server, path, id, friend, owner, ...rest } = await startSharing();
  const runId = await startRun(owner.ask, path);
  const call = async (ask: Ask, name: RouteName, ofRun = runId, accountId = friend.id) => {
    const { method, path: pattern } = API[name];
    const url = pattern
      .replace('/api/cloud-flow-runs/:runId', `/api/cloud-flow-runs/${ofRun}`)
      .replace(/:(?:cloudFlowId|flowId)/, id)
      .replace(':version', '1')
      .replace(':accountId', accountId);
    const body = BODIES[name] ?? { accountId };
    return (await ask(url, { method, ...(method === 'GET' || method === 'DELETE' ? {} : { body }) })).status;
  };
  return { ...rest, server, path, friend, owner, runId, call };
}

test('there are routes about flows', () => {
  expect(ROUTES.length).toBeGreaterThan(25);
});

test.each(ROUTES)('%s: whoever has no share learns nothing', async (name) => {
  const { stranger, owner, path, call, server } = await start();
  expect([await call(stranger.ask, name)]).toEqual([404]);
  expect((await owner.ask(path)).status).toBe(200);
  await server.close();
});

test('whoever may only run the flow gets its form and the own runs, and is refused the rest', async () => {
  const { friend, owner, path, share, call, runId: ofOwner } = await start();
  await share(owner.ask, friend.id, 'run-only');
  const own = await startRun(friend.ask, path);
  for (const [name, route] of ROUTES) {
    const expected = RUN_ONLY[name] ?? 403;
    expect([name, await call(friend.ask, name, own)]).toEqual([name, expected]);
    if (route.path.startsWith('/api/cloud-flow-runs/')) expect([name, await call(friend.ask, name, ofOwner)]).toEqual([name, 404]);
  }
});

test('a co-owner is refused nothing but the gift of the flow', async () => {
  const { friend, owner, share, stranger, call, runId } = await start();
  await share(owner.ask, friend.id, 'co-owner');
  await share(owner.ask, stranger.id, 'run-only');
  const onlyOwner: readonly RouteName[] = ['handOverCloudFlow', 'chooseConnectionSources'];
  for (const [name] of deletionLast(ROUTES)) {
    const status = await call(friend.ask, name, runId, stranger.id);
    expect([name, status === 403, status === 404]).toEqual([name, onlyOwner.includes(name), false]);
  }
});

test('the owner and administrators are refused nothing, but connections are the owner’s alone', async () => {
  for (const who of ['owner', 'admin'] as const) {
    const { owner, admin, friend, share, call, runId, server } = await start();
    await share(owner.ask, friend.id, 'run-only');
    const ask = who === 'owner' ? owner.ask : admin;
    // Whoever has handed a flow over is its owner no more.
    for (const [name] of deletionLast(ROUTES).filter(([each]) => who === 'admin' || each !== 'handOverCloudFlow')) {
      const status = await call(ask, name, runId);
      const isOwnersAlone = who === 'admin' && name === 'chooseConnectionSources';
      expect([who, name, status === 403, status === 404]).toEqual([who, name, isOwnersAlone, false]);
    }
    await server.close();
  }
});

function deletionLast(routes: readonly [RouteName, Route][]): readonly [RouteName, Route][] {
  const isDeletion = ([name]: readonly [RouteName, Route]): boolean => name === 'deleteCloudFlow';
  return [...routes.filter((route) => !isDeletion(route)), ...routes.filter(isDeletion)];
}
