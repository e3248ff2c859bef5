import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { asksFor, callsOperations, read, startRunBench } from './start-desktop-run.ts';

const call = () => ({ callId: randomUUID() });

test('a ticket comes with the grant, and ends with the attempt', async () => {
  const { server, machine, start } = await startRunBench();
  const { runId, epoch, ticket, service } = await start(server.askAsAdmin, asksFor('Nothing'));
  expect(ticket).toMatch(/^[\w-]{43}$/);
  expect(await service('credentials/get', { name: 'Nothing' })).toMatchObject({
    status: 404,
    json: { error: { code: 'CredentialNotFound' } },
  });
  machine.end({ runId, epoch });
  await machine.next('ack');
  expect(await service('credentials/get', { name: 'Nothing' })).toMatchObject({
    status: 401,
    json: { error: { code: 'RunTicketInvalid' } },
  });
});

test('a ticket ends when somebody cancels the run', async () => {
  const { server, machine, start } = await startRunBench();
  const { runId, service } = await start(server.askAsAdmin);
  await read(server.askAsAdmin(`/api/desktop-flow-runs/${runId}/cancel`, { method: 'POST' }));
  await machine.next('cancel');
  expect((await service('credentials/get', { name: 'Nothing' })).status).toBe(401);
});

test('nothing but a ticket opens the services of runs, and a ticket opens nothing else', async () => {
  const { server, start } = await startRunBench();
  const { ticket } = await start(server.askAsAdmin);
  const services = server.routes.filter(({ access }) => access === 'run-ticket');
  expect(services.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
    'POST /api/run-services/connectors/invoke',
    'POST /api/run-services/credentials/get',
    'POST /api/run-services/work-queues/add',
    'POST /api/run-services/work-queues/list',
    'POST /api/run-services/work-queues/take',
    'POST /api/run-services/work-queues/update',
  ]);
  for (const { method, path } of services) {
    expect([path, (await server.askAsAdmin(path, { method, body: {} })).status]).toEqual([path, 401]);
    const headers = { authorization: `Bearer ${ticket}x` };
    expect([path, (await server.ask(path, { method, body: {}, headers })).status]).toEqual([path, 401]);
  }
  const headers = { authorization: `Bearer ${ticket}` };
  expect((await server.ask('/api/work-queues', { headers })).status).toBe(401);
  expect((await server.ask('/api/machine/group', { method: 'POST', headers, body: {} })).status).toBe(401);
});

test('a call that is repeated gets the same answer, and takes nothing twice', async () => {
  const { server, start } = await startRunBench();
  const ask = server.askAsAdmin;
  await makeQueue(ask, ['A', 'B']);
  const { service } = await start(ask);
  const first = call();
  const asked = { ...first, queue: 'orders' };
  const answers = await Promise.all([service('work-queues/take', asked), service('work-queues/take', asked)]);
  const again = await service('work-queues/take', asked);
  expect(new Set([...answers, again].map(({ text }) => text)).size).toBe(1);
  expect(again.json).toMatchObject({ item: { name: 'A', status: 'Processing', value: 'A', priority: 'Normal' } });
  expect((await service('work-queues/take', { ...call(), queue: 'ORDERS', received: [first.callId] })).json).toMatchObject({
    item: { name: 'B' },
  });
  expect((await service('work-queues/take', { ...call(), queue: 'orders' })).json).toEqual({ item: null });
  expect(await service('work-queues/take', asked)).toMatchObject({ status: 409, json: { error: { code: 'RunCallInterrupted' } } });
});

test('items end as the run says, go on hold, back with a delay, and are tried again as often as it says', async () => {
  const { server, start } = await startRunBench();
  const ask = server.askAsAdmin;
  const queue = await makeQueue(ask, ['A', 'B', 'C', 'D']);
  const { service } = await start(ask);
  const take = async () => (await read<{ item: { id: string } }>(service('work-queues/take', { ...call(), queue: 'orders' }))).item.id;
  const update = (itemId: string, change: object) => service('work-queues/update', { ...call(), itemId, change });
  const [a, b, c, d] = [await take(), await take(), await take(), await take()];
  expect((await update(a, { status: 'Processed', notes: 'Paid', value: 'changed' })).json).toMatchObject({
    item: { status: 'Processed', notes: 'Paid', value: 'changed' },
  });
  expect((await update(b, { status: 'ITException', maxRetries: 0 })).json).toMatchObject({ item: { status: 'ITException' } });
  expect((await update(c, { status: 'ITException', maxRetries: 2 })).json).toMatchObject({ item: { status: 'Queued', retryCount: 1 } });
  const delayUntil = '2030-01-31T08:00:00.0000000Z';
  expect((await update(d, { status: 'Queued', delayUntil, notes: 'Later' })).json).toMatchObject({
    item: { status: 'Queued', delayUntil },
  });
  await read(ask(`/api/work-queue-items/${b}/status`, { method: 'POST', body: { status: 'OnHold' } }));
  expect(await update(b, { status: 'Processed' })).toMatchObject({ status: 409, json: { error: { code: 'WorkQueueItemOnHold' } } });
  expect(await update(randomUUID(), { status: 'Processed' })).toMatchObject({
    status: 404,
    json: { error: { code: 'WorkQueueItemNotFound' } },
  });
  const [item] = (await read<{ items: { processor: object }[] }>(ask(`/api/work-queues/${queue}/items?states=Processed`))).items;
  expect(item?.processor).toMatchObject({ kind: 'desktop-flow-run', name: 'Worker' });
});

test('an item that a run leaves is given back when the run ends', async () => {
  const { server, machine, start } = await startRunBench();
  const ask = server.askAsAdmin;
  await makeQueue(ask, ['A'], { maxRetries: 1 });
  const { runId, epoch, service } = await start(ask);
  const { item } = await read<{ item: { id: string } }>(service('work-queues/take', { ...call(), queue: 'orders' }));
  machine.end({ runId, epoch }, { status: 'Failed', error: { code: 'X', message: 'Y' } });
  await machine.next('ack');
  const until = Date.now() + 5000;
  let status = '';
  while (status !== 'Queued' && Date.now() < until) {
    ({ status } = await read<{ status: string }>(ask(`/api/work-queue-items/${item.id}`)));
  }
  expect(status).toBe('Queued');
});

test('filters say which items are taken, and in which order', async () => {
  const { server, start } = await startRunBench();
  const ask = server.askAsAdmin;
  await makeQueue(ask, ['A1', 'B1', 'A2', 'B2']);
  const { service } = await start(ask);
  const take = (filter: string) => service('work-queues/take', { ...call(), queue: 'orders', filter });
  const list = (filter: string) => service('work-queues/list', { queue: 'orders', filter, limit: 10 });
  const likeB = '<filter><condition attribute="name" operator="begins-with" value="b" /></filter>';
  expect((await take(`${likeB}<order attribute="name" descending="true" />`)).json).toMatchObject({ item: { name: 'B2' } });
  expect((await take(likeB)).json).toMatchObject({ item: { name: 'B1' } });
  expect((await take(likeB)).json).toEqual({ item: null });
  const byStatus = '<filter><condition attribute="statuscode" operator="eq" value="1" /></filter>';
  const named = (json: unknown) => (json as { items: { name: string }[] }).items.map(({ name }) => name);
  expect(named((await list(byStatus)).json)).toEqual(['B1', 'B2']);
  expect(named((await list('<filter><condition attribute="input" operator="eq" value="A2" /></filter>')).json)).toEqual(['A2']);
  for (const faulty of [
    '<filter',
    likeB.replace('name', 'nothing'),
    '<order attribute="nothing" />',
    '<link-entity name="x" from="a" to="b" />',
  ]) {
    expect(await list(faulty)).toMatchObject({ status: 400, json: { error: { code: 'WorkQueueFilterInvalid' } } });
  }
});

test('many items are added, each by itself', async () => {
  const { server, start } = await startRunBench();
  const ask = server.askAsAdmin;
  await makeQueue(ask, []);
  const { service } = await start(ask);
  const item = { name: 'A', value: '{"a":1}', priority: 'High', isOnHold: false };
  const items = [
    { ...item, uniqueId: 'u1' },
    { ...item, uniqueId: 'U1' },
    { ...item, name: '', isOnHold: true },
    { ...item, expiresAt: 'never' },
  ];
  const { results } = await read<{ results: unknown[] }>(service('work-queues/add', { ...call(), queue: 'orders', items }));
  expect(results).toMatchObject([
    { item: { uniqueId: 'u1', priority: 'High', value: '{"a":1}' }, error: null },
    { item: null, error: { code: 'WorkQueueItemExists' } },
    { item: { name: 'Item', status: 'OnHold', delayUntil: null }, error: null },
    { item: null, error: { code: 'WorkQueueItemInvalid' } },
  ]);
});

test('a run gets what the owner of its cloud flow may use, and the use is on record', async () => {
  const { server, machineId, start } = await startRunBench();
  const [owner, other] = [await server.addMaker('owner@example.org'), await server.addMaker('other@example.org')];
  const make = (ask: typeof owner, change: object) =>
    read<{ id: string }>(
      ask('/api/credentials', { method: 'POST', body: { name: 'SAP', username: 'mara', password: 'pa ss', ...change } }),
    );
  const foreign = await make(other, {});
  await read(other('/api/work-queues', { method: 'POST', body: { name: 'Theirs' } }));
  const { service } = await start(owner, asksFor('SAP', foreign.id));
  const get = (name: string) => service('credentials/get', { name });
  expect(await get('SAP')).toMatchObject({ status: 404, json: { error: { code: 'CredentialNotFound' } } });
  expect(await get(foreign.id)).toMatchObject({ status: 404 });
  expect(await service('work-queues/take', { ...call(), queue: 'theirs' })).toMatchObject({ status: 403 });
  await read(other(`/api/credentials/${foreign.id}`, { method: 'PATCH', body: { isShared: true } }));
  expect((await get('sap')).json).toEqual({ username: 'mara', password: 'pa ss' });
  const own = await make(owner, { username: 'otto', password: 'mine' });
  expect((await get('SAP')).json).toEqual({ username: 'otto', password: 'mine' });
  const { items } = await read<{ items: object[] }>(owner(`/api/credentials/${own.id}/uses`));
  expect(items).toMatchObject([{ desktopFlowName: 'Worker', machineName: 'Robot' }]);
  expect((await owner(`/api/credentials/${foreign.id}/uses`)).status).toBe(403);
  expect(machineId).toMatch(/^[0-9a-f-]{36}$/);
});

test('operations of connectors run in the name of the cloud flow, and others fail by name', async () => {
  const { server, start } = await startRunBench();
  const ask = server.askAsAdmin;
  const operations = ['CreateRecordWithOrganization', 'ListRecords', 'GetItem'].map((id) => `shared_commondataserviceforapps/${id}`);
  const { service } = await start(ask, callsOperations(...operations));
  const invoke = (apiName: string, operationId: string, parameters: object, asked: object = call()) =>
    service('connectors/invoke', {
      ...asked,
      connection: 'any',
      connectorId: `/providers/Microsoft.PowerApps/apis/${apiName}`,
      operationId,
      parameters,
    });
  const dataverse = 'shared_commondataserviceforapps';
  const created = { entityName: 'accounts', 'item/name': 'Contoso', 'item/description': 'A' };
  const asked = call();
  const [first, again] = [
    await invoke(dataverse, 'CreateRecordWithOrganization', created, asked),
    await invoke(dataverse, 'CreateRecordWithOrganization', created, asked),
  ];
  expect(first.json).toMatchObject({ outputs: { body: { name: 'Contoso' } } });
  expect(again.text).toBe(first.text);
  const listed = await invoke(dataverse, 'ListRecords', { entityName: 'accounts', $filter: "name eq 'Contoso'" });
  expect((listed.json as { outputs: { body: { value: unknown[] } } }).outputs.body.value).toHaveLength(1);
  expect(await invoke('shared_sharepointonline', 'GetItems', {})).toMatchObject({
    status: 404,
    json: { error: { code: 'ConnectorNotFound' } },
  });
  expect(await invoke(dataverse, 'Nothing', {})).toMatchObject({ status: 404, json: { error: { code: 'ConnectorOperationNotFound' } } });
  const faulty = await invoke(dataverse, 'GetItem', { entityName: 'accounts', recordId: randomUUID() });
  expect([faulty.status, (faulty.json as { error: { code: string } }).error.code]).toEqual([422, 'ConnectorOperationFailed']);
});

test('whoever runs a flow of somebody else on a desktop of the own gets at nothing more by the ticket', async () => {
  const { server, startWithOwn } = await startRunBench();
  const [owner, runner] = [await server.addMaker('owner@example.org'), await server.addMaker('runner@example.org')];
  const add = (ask: typeof owner, body: object) =>
    read(ask('/api/credentials', { method: 'POST', body: { username: 'mara', password: 'pa ss', ...body } }));
  await add(owner, { name: 'Own' });
  await add(owner, { name: 'Shared', isShared: true });
  await add(runner, { name: 'Of the runner' });
  await add(owner, { name: 'Taken' });
  await add(runner, { name: 'Taken', isShared: true });
  await makeQueue(owner, ['A']);
  const creates = callsOperations('shared_commondataserviceforapps/CreateRecordWithOrganization');
  const { service } = await startWithOwn(owner, runner, `${asksFor('Own', 'Of the runner', 'Shared', 'Taken')}\n${creates}`);
  expect(await service('credentials/get', { name: 'Own' })).toMatchObject({ status: 404, json: { error: { code: 'CredentialNotFound' } } });
  expect((await service('credentials/get', { name: 'Of the runner' })).status).toBe(404);
  expect((await service('credentials/get', { name: 'Shared' })).status).toBe(200);
  // For the owner the name means the own one: it does not become the one that the runner shares.
  expect((await service('credentials/get', { name: 'Taken' })).status).toBe(404);
  expect((await service('work-queues/take', { ...call(), queue: 'orders' })).status).toBe(403);
  const asked = { connection: 'any', connectorId: '/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps' };
  const create = { ...call(), operationId: 'CreateRecordWithOrganization', parameters: { entityName: 'accounts', 'item/name': 'A' } };
  expect(await service('connectors/invoke', { ...asked, ...create })).toMatchObject({
    status: 403,
    json: { error: { code: 'ConnectorOnOtherDesktop' } },
  });
});

test('a ticket opens no credential that the flow does not name, be it stolen or not', async () => {
  const { server, start } = await startRunBench();
  const ask = server.askAsAdmin;
  const add = (name: string) =>
    read<{ id: string }>(ask('/api/credentials', { method: 'POST', body: { name, username: 'mara', password: 'pa ss' } }));
  const bank = await add('Bank');
  for (const name of ['SAP', 'Shop', 'Child']) await add(name);
  const child = await read<{ id: string }>(
    ask('/api/desktop-flows', { method: 'POST', body: { name: 'Child', script: `FUNCTION Sub\n${asksFor('Child')}\nEND FUNCTION` } }),
  );
  const lines = [asksFor('sap'), `DISABLE ${asksFor('Bank')}`, `# ${asksFor('Bank')}`, `External.RunFlow FlowId: '${child.id}'`];
  const computed = "SET Name TO 'Shop'\nPowerAutomateSecretVariables.GetCredential CredentialName: Name Credential=> Credential";
  const { desktopFlowId, service } = await start(ask, [...lines, computed].join('\n'));
  const statusOf = async (name: string) => (await service('credentials/get', { name })).status;
  expect([await statusOf('SAP'), await statusOf(' sap '), await statusOf('Child')]).toEqual([200, 200, 200]);
  for (const name of ['Bank', bank.id, 'bank', 'No such']) {
    expect([name, await service('credentials/get', { name })]).toMatchObject([
      name,
      { status: 403, json: { error: { code: 'CredentialNotNamed' } } },
    ]);
  }

  expect(await statusOf('Shop')).toBe(403);
  const reach = `/api/desktop-flows/${desktopFlowId}/reach`;
  const list = (credentialNames: readonly string[]) => read(ask(reach, { method: 'PATCH', body: { credentialNames } }));
  await list(['shop']);
  expect([await statusOf('Shop'), await statusOf('Bank')]).toEqual([200, 403]);
  await list([]);
  expect(await statusOf('Shop')).toBe(403);
});

test('what is changed in a flow while it runs opens nothing for the run at work', async () => {
  const { server, start } = await startRunBench();
  const ask = server.askAsAdmin;
  await read(ask('/api/credentials', { method: 'POST', body: { name: 'Bank', username: 'mara', password: 'pa ss' } }));
  const { desktopFlowId, service } = await start(ask, asksFor('SAP'));
  await read(ask(`/api/desktop-flows/${desktopFlowId}`, { method: 'PATCH', body: { script: asksFor('Bank') } }));
  expect((await service('credentials/get', { name: 'Bank' })).status).toBe(403);
});

test('of many requests at once each is answered or told to come again, and none after them is refused', async () => {
  const { server, start } = await startRunBench();
  const { service } = await start(server.askAsAdmin, asksFor('Nothing'));
  const ask = async () => ((await service('credentials/get', { name: 'Nothing' })).json as { error: { code: string } }).error.code;
  const codes = new Set(await Promise.all(Array.from({ length: 60 }, ask)));
  expect(['CredentialNotFound', 'TooManyRunCalls']).toEqual(expect.arrayContaining([...codes]));
  expect(await ask()).toBe('CredentialNotFound');
});

type Ask = Awaited<ReturnType<typeof startRunBench>>['server']['ask'];

async function makeQueue(ask: Ask, names: readonly string[], change: object = {}): Promise<string> {
  const { id } = await read<{ id: string }>(ask('/api/work-queues', { method: 'POST', body: { name: 'Orders', ...change } }));
  for (const name of names) await read(ask(`/api/work-queues/${id}/items`, { method: 'POST', body: { name, value: name } }));
  return id;
}
