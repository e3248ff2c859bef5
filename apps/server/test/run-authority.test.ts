import { expect, test } from 'vitest';
import { definitionOf, importFlow } from './cloud-flow-definitions.ts';
import { type Ask, startRun, startSharing, type TestPerson } from './flow-share-setup.ts';

interface RunView {
  readonly status: string;
  readonly actions: readonly { readonly path: string; readonly status: string; readonly error: { readonly code: string } | null }[];
}

const ANSWER = { Answer: { type: 'Response', kind: 'PowerApp', runAfter: {}, inputs: { statusCode: 200, body: { secret: 'hers' } } } };

const calling = (workflowReferenceName: string): string =>
  definitionOf({
    actions: {
      Call: { type: 'Workflow', runAfter: {}, inputs: { host: { workflowReferenceName }, body: {}, retryPolicy: { type: 'none' } } },
    },
  });

const ofQueue = (operationId: string, parameters: object): string => ofConnector('shared_workqueues', operationId, parameters);
const ofApprovals = (operationId: string, parameters: object): string => ofConnector('shared_approvals', operationId, parameters);

function ofConnector(name: string, operationId: string, parameters: object): string {
  const host = { apiId: `/providers/Microsoft.PowerApps/apis/${name}`, connectionName: name, operationId };
  const type = operationId === 'WaitForAnApproval' ? 'OpenApiConnectionWebhook' : 'OpenApiConnection';
  return definitionOf({ actions: { Call: { type, runAfter: {}, inputs: { host, parameters, retryPolicy: { type: 'none' } } } } });
}

const requestTo = (assignedTo: string) => ({
  'ApprovalCreationInput/title': 'Holiday',
  'ApprovalCreationInput/assignedTo': assignedTo,
});

async function privateFlowOf({ ask }: TestPerson): Promise<string> {
  const { json } = await ask('/api/cloud-flows', {
    method: 'POST',
    body: { name: 'Private', definition: definitionOf({ actions: ANSWER }) },
  });
  return (json as { id: string }).id;
}

/** @returns how the call went, once the run has ended */
async function outcomeOf(ask: Ask, path: string): Promise<string> {
  const runId = await startRun(ask, path);
  for (;;) {
    const { status, actions } = (await ask(`/api/cloud-flow-runs/${runId}`)).json as RunView;
    const [call] = actions;
    if (status !== 'Running' && status !== 'Waiting') return call?.error?.code ?? call?.status ?? status;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('a co-owner who changes a flow gets by that to no child flow which the own account may not run', async () => {
  const { owner, friend, path, share } = await startSharing();
  const childId = await privateFlowOf(owner);
  await share(owner.ask, friend.id, 'co-owner');
  expect((await friend.ask(path, { method: 'PATCH', body: { definition: calling(childId) } })).status).toBe(200);
  expect(await outcomeOf(friend.ask, path)).toBe('ChildFlowNotFound');
  expect(await outcomeOf(owner.ask, path)).toBe('ChildFlowNotFound');
  await owner.ask(`/api/cloud-flows/${childId}/shares`, { method: 'PUT', body: { accountId: friend.id, role: 'run-only' } });
  expect(await outcomeOf(friend.ask, path)).toBe('Succeeded');
});

test('an owner who lends connections to the author, or saved the same, answers for what the flow does', async () => {
  const { owner, friend, path, share } = await startSharing();
  const childId = await privateFlowOf(owner);
  await share(owner.ask, friend.id, 'co-owner', { mayUseConnections: true });
  await friend.ask(path, { method: 'PATCH', body: { definition: calling(childId) } });
  expect(await outcomeOf(friend.ask, path)).toBe('Succeeded');
  await share(owner.ask, friend.id, 'co-owner', { mayUseConnections: false });
  expect(await outcomeOf(friend.ask, path)).toBe('ChildFlowNotFound');
  await owner.ask(path, { method: 'PATCH', body: { definition: ` ${calling(childId)}` } });
  expect(await outcomeOf(friend.ask, path)).toBe('Succeeded');
});

test('an owner who publishes what a co-owner saved answers for it, and a later publish by somebody else takes nothing away', async () => {
  const { owner, friend, admin, path, share } = await startSharing();
  const childId = await privateFlowOf(owner);
  await share(owner.ask, friend.id, 'co-owner');
  await friend.ask(path, { method: 'PATCH', body: { definition: calling(childId) } });
  expect(await outcomeOf(friend.ask, path)).toBe('ChildFlowNotFound');
  await owner.ask(path, { method: 'PATCH', body: { definition: calling(childId) } });
  expect(await outcomeOf(friend.ask, path)).toBe('Succeeded');
  for (const later of [friend.ask, admin]) {
    expect((await later(`${path}/versions/2/publish`, { method: 'POST' })).status).toBe(200);
    expect(await outcomeOf(friend.ask, path)).toBe('Succeeded');
  }
});

test('neither publishing nor saving again what a co-owner wrote lends the rights of whoever does it, not even of an administrator', async () => {
  const { owner, friend, admin, path, share } = await startSharing();
  const { json } = await admin('/api/me');
  const childId = await privateFlowOf({ ask: admin, id: (json as { account: { id: string } }).account.id });
  await owner.ask(`${path}/owner`, { method: 'PUT', body: { accountId: friend.id } });
  await friend.ask(path, { method: 'PATCH', body: { state: 'On' } });
  await share(friend.ask, owner.id, 'co-owner');
  await admin(`/api/cloud-flows/${childId}/shares`, { method: 'PUT', body: { accountId: friend.id, role: 'run-only' } });
  await owner.ask(path, { method: 'PATCH', body: { definition: calling(childId) } });
  expect(await outcomeOf(owner.ask, path)).toBe('ChildFlowNotFound');
  expect((await admin(`${path}/versions/2/publish`, { method: 'POST' })).status).toBe(200);
  expect(await outcomeOf(owner.ask, path)).toBe('ChildFlowNotFound');
  expect((await admin(path, { method: 'PATCH', body: { definition: ` ${calling(childId)}` } })).status).toBe(200);
  expect(await outcomeOf(owner.ask, path)).toBe('ChildFlowNotFound');
});

test('a co-owner to whom the owner lends connections answers for what somebody else wrote by publishing it, as long as they are lent', async () => {
  const { owner, friend, stranger, path, share } = await startSharing();
  const childId = await privateFlowOf(owner);
  for (const { id } of [friend, stranger]) await share(owner.ask, id, 'co-owner');
  await stranger.ask(path, { method: 'PATCH', body: { definition: calling(childId) } });
  await friend.ask(`${path}/versions/2/publish`, { method: 'POST' });
  await share(owner.ask, friend.id, 'co-owner', { mayUseConnections: true });
  expect(await outcomeOf(owner.ask, path)).toBe('ChildFlowNotFound');
  await friend.ask(`${path}/versions/2/publish`, { method: 'POST' });
  expect(await outcomeOf(owner.ask, path)).toBe('Succeeded');
  await share(owner.ask, friend.id, 'co-owner', { mayUseConnections: false });
  expect(await outcomeOf(owner.ask, path)).toBe('ChildFlowNotFound');
});

test('the new owner of a flow answers for what was there by publishing it, and not by clicks from before', async () => {
  const { owner, friend, path, share } = await startSharing();
  const childId = await privateFlowOf(friend);
  await share(owner.ask, friend.id, 'co-owner');
  await owner.ask(path, { method: 'PATCH', body: { definition: calling(childId) } });
  expect((await friend.ask(`${path}/versions/2/publish`, { method: 'POST' })).status).toBe(200);
  await owner.ask(`${path}/owner`, { method: 'PUT', body: { accountId: friend.id } });
  await owner.ask(path, { method: 'PATCH', body: { state: 'On' } });
  expect(await outcomeOf(owner.ask, path)).toBe('ChildFlowNotFound');
  await friend.ask(`${path}/versions/2/publish`, { method: 'POST' });
  expect(await outcomeOf(owner.ask, path)).toBe('Succeeded');
});

test('whoever hands a flow over does not run flows of the new owner with it', async () => {
  const { owner, friend, path } = await startSharing();
  const childId = await privateFlowOf(friend);
  await owner.ask(path, { method: 'PATCH', body: { definition: calling(childId) } });
  expect((await owner.ask(`${path}/owner`, { method: 'PUT', body: { accountId: friend.id } })).status).toBe(200);
  expect((await owner.ask(path, { method: 'PATCH', body: { state: 'On' } })).status).toBe(200);
  expect(await outcomeOf(owner.ask, path)).toBe('ChildFlowNotFound');
});

test('nor does a co-owner learn of an approval that another flow of the owner made', async () => {
  const { owner, friend, stranger, path, share } = await startSharing();
  const asking = await importFlow(owner.ask, ofApprovals('CreateAnApproval', { approvalType: 'Basic', ...requestTo('sten@example.org') }));
  expect(await outcomeOf(owner.ask, `/api/cloud-flows/${asking.id}`)).toBe('Succeeded');
  const { json } = await stranger.ask('/api/approvals?list=received');
  const [approval] = (json as { items: readonly { id: string; openAssignmentId: string }[] }).items;
  const answer = { method: 'POST', body: { response: 'Approve', comments: 'between us' } };
  await stranger.ask(`/api/approvals/${approval?.id}/assignments/${approval?.openAssignmentId}/answer`, answer);
  await share(owner.ask, friend.id, 'co-owner');
  const waiting = ofApprovals('WaitForAnApproval', { approvalName: approval?.id });
  await friend.ask(path, { method: 'PATCH', body: { definition: waiting } });
  expect(await outcomeOf(friend.ask, path)).toBe('ApprovalNotFound');
  await owner.ask(path, { method: 'PATCH', body: { definition: ` ${waiting}` } });
  expect(await outcomeOf(friend.ask, path)).toBe('Succeeded');
});

test('nor does a co-owner take, read or end items of queues of the owner', async () => {
  const { owner, friend, path, share } = await startSharing();
  const queue = { name: 'Pins', key: 'pins', hasSensitiveValues: true, description: '' };
  const more = { defaultLifetimeMs: null, maxRetries: 0, leaseMs: 60_000 };
  const { id } = (await owner.ask('/api/work-queues', { method: 'POST', body: { ...queue, ...more } })).json as { id: string };
  const added = await owner.ask(`/api/work-queues/${id}/items`, { method: 'POST', body: { name: 'Ada', value: { pin: '1234' } } });
  const { id: itemId } = added.json as { id: string };
  await share(owner.ask, friend.id, 'co-owner');
  const attempts = [
    ofQueue('ListItems', { workQueue: 'pins' }),
    ofQueue('GetNextItem', { workQueue: 'pins' }),
    ofQueue('GetItem', { itemId }),
    ofQueue('RequeueItem', { itemId }),
  ];
  for (const definition of attempts) {
    await friend.ask(path, { method: 'PATCH', body: { definition } });
    expect(await outcomeOf(friend.ask, path)).toBe('Forbidden');
  }
  await owner.ask(path, { method: 'PATCH', body: { definition: ` ${ofQueue('ListItems', { workQueue: 'pins' })}` } });
  expect(await outcomeOf(owner.ask, path)).toBe('Succeeded');
});
