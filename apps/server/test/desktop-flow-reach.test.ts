import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { asksFor, read, type StartedRun, startRunBench } from './start-desktop-run.ts';

const UI_FLOW = '/providers/Microsoft.PowerApps/apis/shared_uiflow';
const REFERENCE = '6A1C0D52-1111-4222-8333-944455556666';
const uses = (reference: string, connector = UI_FLOW) =>
  `External.InvokeCloudConnector Connection: '${reference}' ConnectorId: '${connector}' OperationId: 'RunUIFlow_V2' @uiFlowId: 'x'`;

interface Detail {
  readonly id: string;
  readonly connectionReferences: object[];
  readonly credentials: object;
}

const reachOf = (flowId: string) => `/api/desktop-flows/${flowId}/reach`;
const choose = (connections: object) => ({ method: 'PATCH', body: { connections } });

async function codeOf({ service }: StartedRun, connection: string): Promise<unknown> {
  const asked = { callId: randomUUID(), connection, connectorId: UI_FLOW, operationId: 'RunUIFlow_V2', parameters: {} };
  return ((await service('connectors/invoke', asked)).json as { error?: { code: string } }).error?.code;
}

async function connectionOf(ask: Awaited<ReturnType<typeof startRunBench>>['server']['ask']): Promise<string> {
  const { items } = await read<{ items: { id: string }[] }>(ask('/api/connections'));
  return items[0]?.id ?? '';
}

test('a flow shows which connections its steps name, and which credentials', async () => {
  const { server } = await startRunBench();
  const script = [
    uses(REFERENCE),
    uses('mail', '/providers/Microsoft.PowerApps/apis/shared_office365'),
    uses('x', '/providers/Microsoft.PowerApps/apis/shared_nothing'),
    asksFor('SAP'),
    '# [ControlRepository][PowerAutomateDesktop]',
    JSON.stringify({ ConnectionReferences: [{ ConnectorId: UI_FLOW, DisplayName: 'Robots', InternalId: REFERENCE.toLowerCase() }] }),
  ].join('\n');
  const flow = await read<Detail>(server.askAsAdmin('/api/desktop-flows', { method: 'POST', body: { name: 'A', script } }));
  expect(flow.connectionReferences).toEqual([
    { key: REFERENCE, apiName: 'shared_uiflow', displayName: 'Robots', support: 'connection-needed', connectionId: null },
    { key: 'mail', apiName: 'shared_office365', displayName: '', support: 'no-connection-needed', connectionId: null },
    { key: 'x', apiName: 'shared_nothing', displayName: '', support: 'unsupported', connectionId: null },
  ]);
  expect(flow.credentials).toEqual({ written: ['SAP'], isComputed: false, listed: [] });
});

test('a step gets the connection that was chosen for its reference, and fails by name while none is', async () => {
  const { server, start } = await startRunBench();
  const ask = server.askAsAdmin;
  const run = await start(ask, `${uses(REFERENCE)}\nDISABLE ${uses('disabled')}`);
  expect(await codeOf(run, REFERENCE)).toBe('ConnectionReferenceUnmapped');
  const connectionId = await connectionOf(ask);
  const mapped = await read<Detail>(ask(reachOf(run.desktopFlowId), choose({ [REFERENCE]: connectionId, disabled: connectionId })));
  expect(mapped.connectionReferences).toMatchObject([{ key: REFERENCE, connectionId }]);
  expect(await codeOf(run, REFERENCE.toLowerCase())).not.toMatch(/^Connection/);
  // Neither a connection by its id nor what only a disabled step names.
  expect([await codeOf(run, connectionId), await codeOf(run, 'disabled')]).toEqual(Array(2).fill('ConnectionReferenceUnmapped'));
  await read(ask(reachOf(run.desktopFlowId), choose({ [REFERENCE]: null })));
  expect(await codeOf(run, REFERENCE)).toBe('ConnectionReferenceUnmapped');
});

test('the owner alone chooses, and among connections of the own', async () => {
  const { server, start } = await startRunBench();
  const owner = await server.addMaker('owner@example.org');
  const other = await server.addMaker('other@example.org');
  await start(server.askAsAdmin);
  const foreign = await connectionOf(server.askAsAdmin);
  const { id } = await read<Detail>(owner('/api/desktop-flows', { method: 'POST', body: { name: 'A', script: uses('a') } }));
  expect((await other(reachOf(id), choose({}))).status).toBe(403);
  expect((await other(reachOf(randomUUID()), choose({}))).status).toBe(404);
  const refused = { status: 403, json: { error: { code: 'ConnectionNotOfOwner' } } };
  for (const ask of [owner, server.askAsAdmin]) expect(await ask(reachOf(id), choose({ a: foreign }))).toMatchObject(refused);
  expect(await owner(reachOf(id), choose({ a: randomUUID() }))).toMatchObject(refused);
  expect((await owner(reachOf(id), choose({ a: 'no id' }))).status).toBe(400);
  const names = { method: 'PATCH', body: { credentialNames: Array.from({ length: 101 }, (_, index) => `N${index}`) } };
  expect((await owner(reachOf(id), names)).status).toBe(400);
});

test('a connection of somebody who does not answer for the run is refused by name', async () => {
  const { server, machine, start } = await startRunBench();
  const maker = await server.addMaker('maker@example.org');
  const { runId, epoch } = await start(server.askAsAdmin);
  machine.end({ runId, epoch });
  await machine.next('ack');
  const child = await read<Detail>(server.askAsAdmin('/api/desktop-flows', { method: 'POST', body: { name: 'Child', script: uses('a') } }));
  await read(server.askAsAdmin(reachOf(child.id), choose({ a: await connectionOf(server.askAsAdmin) })));
  const run = await start(maker, `External.RunFlow FlowId: '${child.id}'`);
  expect(await codeOf(run, 'a')).toBe('ConnectionReferenceNotUsable');
});

test('only the owner lists credentials for a flow; others who may change it take them from the list, and nobody else sees it', async () => {
  const { server } = await startRunBench();
  const [owner, other] = [await server.addMaker('owner@example.org'), await server.addMaker('other@example.org')];
  const { id } = await read<Detail>(owner('/api/desktop-flows', { method: 'POST', body: { name: 'A', script: asksFor('SAP') } }));
  const list = (...credentialNames: readonly string[]) => ({ method: 'PATCH', body: { credentialNames } });
  expect(await server.askAsAdmin(reachOf(id), list('Bank'))).toMatchObject({
    status: 403,
    json: { error: { code: 'CredentialNotOfOwner' } },
  });
  await read(owner(reachOf(id), list('Bank', 'Shop')));
  expect((await read<Detail>(other(`/api/desktop-flows/${id}`))).credentials).toMatchObject({ listed: [] });
  expect((await server.askAsAdmin(reachOf(id), list('Bank', 'SAP'))).status).toBe(403);
  expect((await read<Detail>(server.askAsAdmin(reachOf(id), list('Shop')))).credentials).toMatchObject({ listed: ['Shop'] });
});
