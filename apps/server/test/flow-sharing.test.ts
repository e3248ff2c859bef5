import { expect, test } from 'vitest';
import { definitionOf, importFlow } from './cloud-flow-definitions.ts';
import { type Ask, addPerson, startRun, startSharing, WAITING } from './flow-share-setup.ts';

const namesIn = async (ask: Ask): Promise<readonly string[]> =>
  ((await ask('/api/cloud-flows')).json as { items: { ownerName: string; access: string }[] }).items.map(({ access }) => access);
const runsOf = async (ask: Ask, query = ''): Promise<readonly string[]> =>
  ((await ask(`/api/cloud-flow-runs?limit=50${query}`)).json as { items: { id: string }[] }).items.map(({ id }) => id);

test('a list holds what is mine and what is shared with me, and for administrators everything', async () => {
  const { owner, friend, stranger, admin, share, server } = await startSharing();
  await share(owner.ask, friend.id, 'co-owner');
  expect([await namesIn(owner.ask), await namesIn(friend.ask), await namesIn(stranger.ask)]).toEqual([['owner'], ['co-owner'], []]);
  expect(await namesIn(admin)).toContain('administrator');
  await share(friend.ask, null, 'run-only');
  expect([await namesIn(stranger.ask), await namesIn((await addPerson(server, 'later')).ask)]).toEqual([['run-only'], ['run-only']]);
  expect(await namesIn(friend.ask)).toEqual(['co-owner']);
});

test('a list of runs holds those of flows of which I am an owner, and of others those that I started', async () => {
  const { owner, friend, stranger, admin, path, share, id } = await startSharing();
  await share(owner.ask, friend.id, 'run-only');
  const [ofOwner, ofFriend] = [await startRun(owner.ask, path), await startRun(friend.ask, path)];
  expect(await runsOf(owner.ask)).toEqual([ofFriend, ofOwner]);
  expect([await runsOf(friend.ask), await runsOf(friend.ask, `&cloudFlowId=${id}`)]).toEqual([[ofFriend], [ofFriend]]);
  expect([await runsOf(friend.ask, '&flowName=count'), await runsOf(stranger.ask, '&flowName=count')]).toEqual([[ofFriend], []]);
  expect([await runsOf(stranger.ask), await runsOf(stranger.ask, `&cloudFlowId=${id}`)]).toEqual([[], []]);
  expect(await runsOf(admin, `&cloudFlowId=${id}`)).toEqual([ofFriend, ofOwner]);
  expect((await friend.ask(`/api/cloud-flow-run-ids?cloudFlowId=${id}`)).json).toMatchObject({ items: [{ id: ofFriend }] });
  await share(owner.ask, friend.id, 'co-owner');
  expect(await runsOf(friend.ask)).toEqual([ofFriend, ofOwner]);
  await owner.ask(path, { method: 'DELETE' });
  expect([await runsOf(owner.ask), await runsOf(friend.ask)]).toEqual([[ofFriend, ofOwner], []]);
});

test('of a run, whoever may only run the flow sees how it went and no action', async () => {
  const { owner, friend, path, share } = await startSharing();
  await share(owner.ask, friend.id, 'run-only');
  const runId = await startRun(friend.ask, path);
  expect((await friend.ask(`/api/cloud-flow-runs/${runId}`)).json).toMatchObject({ actions: [], hasMoreActions: false });
  expect((await friend.ask(path)).json).toMatchObject({ definition: null, diagnostics: [], triggerUrl: null, access: 'run-only' });
});

test('nobody removes the owner, and a share that ends takes the access with it at once', async () => {
  const { owner, friend, path, share } = await startSharing();
  await share(owner.ask, friend.id, 'co-owner');
  expect((await share(friend.ask, owner.id, 'run-only')).json).toMatchObject({ error: { code: 'AlreadyOwner' } });
  expect((await friend.ask(`${path}/shares/${owner.id}`, { method: 'DELETE' })).status).toBe(404);
  expect((await owner.ask(`${path}/shares/${friend.id}`, { method: 'DELETE' })).json).toMatchObject({ shares: [] });
  expect((await friend.ask(path)).status).toBe(404);
});

test('a co-owner who gives up the own access sees the flow no more', async () => {
  const { owner, friend, path, share } = await startSharing();
  await share(owner.ask, friend.id, 'co-owner');
  expect((await friend.ask(`${path}/shares/${friend.id}`, { method: 'DELETE' })).status).toBe(200);
  expect((await friend.ask(path)).status).toBe(404);
});

test('only a flow that people start is shared for running, and nothing is shared with an account that is disabled', async () => {
  const trigger = { type: 'Recurrence', recurrence: { frequency: 'Day', interval: 1 } };
  const { owner, friend, stranger, admin, path, share } = await startSharing(definitionOf({ trigger }));
  expect((await share(owner.ask, friend.id, 'run-only')).json).toMatchObject({ error: { code: 'RunOnlyNeedsInstantTrigger' } });
  await share(owner.ask, friend.id, 'co-owner');
  for (const { id } of [friend, stranger]) await admin(`/api/accounts/${id}`, { method: 'PATCH', body: { isDisabled: true } });
  expect((await share(owner.ask, stranger.id, 'co-owner')).json).toMatchObject({ error: { code: 'ReceiverDisabled' } });
  expect((await owner.ask(`${path}/shares`)).json).toMatchObject({ shares: [{ person: { accountId: friend.id, isDisabled: true } }] });
});

test('the owner or an administrator hands a flow over; the former owner stays as a co-owner and no connection stays', async () => {
  const { owner, friend, stranger, admin, path, share } = await startSharing();
  await share(owner.ask, friend.id, 'co-owner', { mayUseConnections: true });
  const hand = (as: Ask, accountId: string) => as(`${path}/owner`, { method: 'PUT', body: { accountId } });
  expect((await hand(friend.ask, friend.id)).json).toMatchObject({ error: { code: 'OnlyOwnerHandsOver' } });
  expect((await hand(owner.ask, stranger.id)).json).toMatchObject({
    owner: { accountId: stranger.id },
    shares: [
      { person: { accountId: friend.id }, mayUseConnections: false },
      { person: { accountId: owner.id }, role: 'co-owner' },
    ],
  });
  expect((await hand(admin, owner.id)).status).toBe(200);
  // It waits, turned off, until its new owner has looked at it.
  expect((await owner.ask(path)).json).toMatchObject({ access: 'owner', state: 'Off' });
});

test('only the owner lends connections, and to single persons', async () => {
  const { owner, friend, path, share, admin } = await startSharing();
  await share(owner.ask, friend.id, 'co-owner');
  for (const ask of [friend.ask, admin]) {
    expect((await share(ask, friend.id, 'co-owner', { mayUseConnections: true })).json).toMatchObject({
      error: { code: 'OnlyOwnerLends' },
    });
  }
  expect((await share(owner.ask, null, 'co-owner', { mayUseConnections: true })).json).toMatchObject({
    error: { code: 'ConnectionsForPersons' },
  });
  await share(owner.ask, friend.id, 'co-owner', { mayUseConnections: true });
  await share(friend.ask, friend.id, 'co-owner');
  expect((await owner.ask(`${path}/shares`)).json).toMatchObject({ shares: [{ mayUseConnections: true }] });
});

test('a copy is a draft of the other person, without connections, and stays when the share ends', async () => {
  const { owner, friend, stranger, path } = await startSharing(definitionOf({ references: ['desk'] }));
  const send = (as: Ask) => as(`${path}/copies`, { method: 'POST', body: { accountId: friend.id } });
  expect((await send(stranger.ask)).status).toBe(404);
  const { cloudFlowId } = (await send(owner.ask)).json as { cloudFlowId: string };
  expect((await friend.ask(`/api/cloud-flows/${cloudFlowId}`)).json).toMatchObject({
    access: 'owner',
    state: 'Off',
    publishedVersion: null,
    connectionReferences: [{ key: 'desk', connectionId: null }],
  });
  expect((await owner.ask(`/api/cloud-flows/${cloudFlowId}`)).status).toBe(404);
});

test('people are found by a part of name or address, disabled ones not', async () => {
  const { owner, friend, admin } = await startSharing();
  const find = async () => ((await owner.ask('/api/people?search=FRED')).json as { items: object[] }).items;
  expect(await find()).toMatchObject([{ accountId: friend.id, email: 'fred@example.org' }]);
  await admin(`/api/accounts/${friend.id}`, { method: 'PATCH', body: { isDisabled: true } });
  expect(await find()).toEqual([]);
  expect((await owner.ask('/api/people?search=')).status).toBe(400);
});

test('a flow runs children that are shared with its owner, and no others', async () => {
  const answer = { Answer: { type: 'Response', kind: 'PowerApp', runAfter: {}, inputs: { statusCode: 200, body: {} } } };
  const { owner, friend, share, id } = await startSharing(definitionOf({ actions: answer }));
  const caller = definitionOf({
    actions: {
      Child: { type: 'Workflow', runAfter: {}, inputs: { host: { workflowReferenceName: id }, body: {}, retryPolicy: { type: 'none' } } },
    },
  });
  const { id: callerId } = await importFlow(friend.ask, caller);
  const outcome = async (): Promise<string> => {
    const runId = await startRun(friend.ask, `/api/cloud-flows/${callerId}`);
    return expect
      .poll(async () => (await friend.ask(`/api/cloud-flow-runs/${runId}`)).json)
      .toMatchObject({ endedAt: expect.any(Number) })
      .then(async () => ((await friend.ask(`/api/cloud-flow-runs/${runId}`)).json as { status: string }).status);
  };
  expect(await outcome()).toBe('Failed');
  await share(owner.ask, friend.id, 'run-only');
  expect(await outcome()).toBe('Succeeded');
});

test('everybody runs a flow that is shared with everybody, until the owner ends it', async () => {
  const { owner, stranger, path, share } = await startSharing(definitionOf({ actions: WAITING }));
  await share(owner.ask, null, 'run-only');
  expect((await owner.ask(`${path}/shares`)).json).toMatchObject({ shares: [{ person: null, role: 'run-only' }] });
  await startRun(stranger.ask, path);
  await owner.ask(`${path}/everybody`, { method: 'DELETE' });
  expect((await stranger.ask(path)).status).toBe(404);
});
