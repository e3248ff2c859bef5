import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { importFlow } from './cloud-flow-definitions.ts';
import { type HttpAnswer, startTestServer, type TestServer } from './start-test-server.ts';
import { makeTestMachine } from './test-machine.ts';

const QUEUES = '/api/work-queues';
const ITEMS = '/api/work-queue-items';

type Ask = TestServer['ask'];
interface Queue {
  readonly id: string;
  readonly key: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly isChangeable: boolean;
}
interface Item {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly uniqueId: string;
  readonly leaseToken: string;
  readonly value: unknown;
}

const post = (ask: Ask, path: string, body: unknown): Promise<HttpAnswer> => ask(path, { method: 'POST', body });

async function make<T>(answer: Promise<HttpAnswer>): Promise<T> {
  const { status, text, json } = await answer;
  if (status >= 300) throw new Error(`refused: ${text}`);
  return json as T;
}

const makeQueue = (ask: Ask, change: object = {}): Promise<Queue> => make(post(ask, QUEUES, { name: 'Invoices', ...change }));
const addItem = (ask: Ask, queue: Queue, item: object): Promise<Item> => make(post(ask, `${QUEUES}/${queue.id}/items`, item));
const takeItem = async (ask: Ask, queue: Queue, body: object = {}): Promise<Item | null> =>
  (await make<{ item: Item | null }>(post(ask, `${QUEUES}/${queue.id}/take`, body))).item;
const listItems = async (ask: Ask, queue: Queue, query = ''): Promise<readonly Item[]> =>
  (await make<{ items: Item[] }>(ask(`${QUEUES}/${queue.id}/items${query}`))).items;

describe('a work queue', () => {
  test('gets a key from its name, and another one when that is taken', async () => {
    const { askAsAdmin } = await startTestServer();
    expect((await makeQueue(askAsAdmin, { name: 'Größe & Co.' })).key).toBe('grosse-co');
    expect((await makeQueue(askAsAdmin)).key).toBe('invoices');
    expect((await makeQueue(askAsAdmin)).key).toBe('invoices-2');
    expect(await post(askAsAdmin, QUEUES, { name: 'Third', key: 'INVOICES' })).toMatchObject({
      status: 409,
      json: { error: { code: 'WorkQueueKeyTaken' } },
    });
  });

  test('refuses a schema that is none, and keeps the one that it was made with', async () => {
    const { askAsAdmin } = await startTestServer();
    const faulty = await post(askAsAdmin, QUEUES, { name: 'Faulty', valueSchema: { type: 'no-type' } });
    expect(faulty).toMatchObject({ status: 400, json: { error: { code: 'InvalidWorkQueueSchema' } } });
    const queue = await makeQueue(askAsAdmin, { valueSchema: { type: 'object', required: ['invoice'] } });
    await askAsAdmin(`${QUEUES}/${queue.id}`, { method: 'PATCH', body: { valueSchema: {}, name: 'Renamed' } });
    expect((await askAsAdmin(`${QUEUES}/${queue.id}`)).json).toMatchObject({ name: 'Renamed', valueSchema: { required: ['invoice'] } });
    const refused = await post(askAsAdmin, `${QUEUES}/${queue.id}/items`, { name: 'A', value: { other: 1 } });
    expect(refused).toMatchObject({
      status: 400,
      json: { error: { code: 'WorkQueueItemInvalid', details: [{ path: 'row 1: value.invoice', message: 'is required' }] } },
    });
    const item = await addItem(askAsAdmin, queue, { name: 'A', value: '{"invoice": 5.0}' });
    expect((await askAsAdmin(`${ITEMS}/${item.id}`)).text).toContain('"value":{"invoice":5.0}');
  });

  test('is seen by everybody, and changed, filled and emptied by its owner and administrators', async () => {
    const server = await startTestServer();
    const [owner, other] = [await server.addMaker('owner@example.org'), await server.addMaker('other@example.org')];
    const queue = await makeQueue(owner);
    const item = await addItem(owner, queue, { name: 'A', value: 'shown' });
    expect((await other(`${QUEUES}/${queue.id}`)).json).toMatchObject({ isChangeable: false, ownerName: 'owner@example.org' });
    expect((await other(`${ITEMS}/${item.id}`)).json).toMatchObject({ value: 'shown', isValueHidden: false });
    const refused = [
      post(other, `${QUEUES}/${queue.id}/items`, { name: 'B' }),
      post(other, `${QUEUES}/${queue.id}/take`, {}),
      post(other, `${QUEUES}/${queue.id}/import`, { format: 'json', content: '[{"name":"B"}]' }),
      post(other, `${QUEUES}/${queue.id}/bulk`, { action: { kind: 'delete' }, selection: { ids: [item.id] } }),
      post(other, `${ITEMS}/${item.id}/status`, { status: 'OnHold' }),
      other(`${ITEMS}/${item.id}`, { method: 'PATCH', body: { name: 'C' } }),
      other(`${ITEMS}/${item.id}`, { method: 'DELETE' }),
      other(`${QUEUES}/${queue.id}`, { method: 'DELETE' }),
    ];
    for (const answer of await Promise.all(refused)) expect(answer).toMatchObject({ status: 403, json: { error: { code: 'Forbidden' } } });
    expect((await server.askAsAdmin(`${QUEUES}/${queue.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await owner(`${ITEMS}/${item.id}`)).status).toBe(404);
  });

  test('shows sensitive values to nobody but its owner and administrators', async () => {
    const server = await startTestServer();
    const [owner, other] = [await server.addMaker('owner@example.org'), await server.addMaker('other@example.org')];
    const queue = await makeQueue(owner, { hasSensitiveValues: true });
    const item = await addItem(owner, queue, { name: 'A', value: { card: 'visa of Ann' } });
    expect((await other(`${ITEMS}/${item.id}`)).json).toMatchObject({ value: null, isValueHidden: true });
    expect((await other(`${ITEMS}/${item.id}`)).text).not.toContain('visa of Ann');
    expect((await owner(`${ITEMS}/${item.id}`)).json).toMatchObject({ value: { card: 'visa of Ann' }, isValueHidden: false });
  });
});

describe('items', () => {
  test('come in from CSV, whose columns make up the value, all or none', async () => {
    const { askAsAdmin } = await startTestServer();
    const queue = await makeQueue(askAsAdmin);
    const csv = 'Name;Unique ID;Priority;Customer\r\n"A ""1""";x1;High;Meyer\r\nB;X1;Urgent;"Two\nlines"\r\n;x3;;C\r\n';
    const checked = await post(askAsAdmin, `${QUEUES}/${queue.id}/import/check`, { format: 'csv', content: csv });
    expect(checked.json).toMatchObject({
      total: 3,
      faultCount: 3,
      rows: [{ name: 'A "1"', priority: 'High', uniqueId: 'x1', value: { Customer: 'Meyer' } }, {}, {}],
      faults: [
        { row: 2, field: 'priority', message: 'must be one of Low, Normal, High' },
        { row: 2, field: 'uniqueId', message: 'X1 is that of row 1, too' },
        { row: 3, field: 'name', message: 'is required' },
      ],
    });
    expect(await post(askAsAdmin, `${QUEUES}/${queue.id}/import`, { format: 'csv', content: csv })).toMatchObject({ status: 400 });
    expect(await listItems(askAsAdmin, queue)).toEqual([]);
    const good = csv.replace('X1;Urgent', 'x2;low').replace('\r\n;x3', '\r\nC;x3');
    expect((await post(askAsAdmin, `${QUEUES}/${queue.id}/import`, { format: 'csv', content: good })).json).toEqual({ added: 3 });
    expect((await listItems(askAsAdmin, queue)).map(({ name }) => name)).toEqual(['C', 'B', 'A "1"']);
  });

  test.each([
    ['json', '{"name":"A"}', 'This must be a list of items: [{"name": "…", "value": …}].'],
    ['json', '[]', 'There is no item in it.'],
    ['csv', '', 'There is no line in it: the first line names the columns.'],
    ['csv', 'title\nA', 'The first line must name the columns, and one of them must be "name".'],
    ['csv', 'name\nA\n"B', 'The quoted cell that begins in line 3 does not end.'],
  ])('are not read from %s %j', async (format, content, message) => {
    const { askAsAdmin } = await startTestServer();
    const queue = await makeQueue(askAsAdmin);
    const checked = await post(askAsAdmin, `${QUEUES}/${queue.id}/import/check`, { format, content });
    expect(checked.json).toMatchObject({ total: 0, faults: [{ row: 0, message }] });
  });

  test('5,000 come in at once, and not one more', async () => {
    const { askAsAdmin } = await startTestServer();
    const queue = await makeQueue(askAsAdmin);
    const content = (count: number) => JSON.stringify(Array.from({ length: count }, (_, n) => ({ name: `Item ${n}`, value: { n } })));
    const answer = await post(askAsAdmin, `${QUEUES}/${queue.id}/import`, { format: 'json', content: content(5001) });
    expect(answer.json).toMatchObject({ error: { details: [{ message: 'It has 5001 items, and 5000 are taken at once.' }] } });
    expect((await post(askAsAdmin, `${QUEUES}/${queue.id}/import`, { format: 'json', content: content(5000) })).json).toEqual({
      added: 5000,
    });
  });

  test('hold at most 2 MiB', async () => {
    const { askAsAdmin } = await startTestServer();
    const queue = await makeQueue(askAsAdmin);
    const answer = await post(askAsAdmin, `${QUEUES}/${queue.id}/items`, { name: 'A', value: 'x'.repeat(2 * 1024 * 1024) });
    expect(answer.json).toMatchObject({ error: { code: 'WorkQueueItemInvalid', details: [{ path: 'row 1: value' }] } });
  });

  test('are found by their made-up unique id, but not by a part of it', async () => {
    const { askAsAdmin } = await startTestServer();
    const queue = await makeQueue(askAsAdmin);
    const { uniqueId } = await addItem(askAsAdmin, queue, { name: 'Xylophone' });
    expect(await listItems(askAsAdmin, queue, `?text=${uniqueId.toUpperCase()}`)).toHaveLength(1);
    expect(await listItems(askAsAdmin, queue, '?text=system')).toHaveLength(0);
  });

  test('are listed by state, text and page', async () => {
    const { askAsAdmin } = await startTestServer();
    const queue = await makeQueue(askAsAdmin);
    for (const name of ['A', 'B', 'C']) await addItem(askAsAdmin, queue, { name, uniqueId: `id-${name}` });
    await takeItem(askAsAdmin, queue);
    const first = (await askAsAdmin(`${QUEUES}/${queue.id}/items?limit=2`)).json as { items: Item[]; next: string };
    expect(first.items.map(({ name }) => name)).toEqual(['C', 'B']);
    expect((await listItems(askAsAdmin, queue, `?before=${first.next}`)).map(({ name }) => name)).toEqual(['A']);
    expect((await listItems(askAsAdmin, queue, '?states=Processing,Processed')).map(({ name }) => name)).toEqual(['A']);
    expect((await listItems(askAsAdmin, queue, '?text=ID-b')).map(({ name }) => name)).toEqual(['B']);
    expect((await askAsAdmin(`${QUEUES}/${queue.id}/items?states=Lost`)).status).toBe(400);
  });
});

describe('a taker', () => {
  test('ends its item with its lease and not with another one, and the history says who did what', async () => {
    const { askAsAdmin } = await startTestServer();
    const queue = await makeQueue(askAsAdmin);
    await addItem(askAsAdmin, queue, { name: 'A', value: 'v' });
    const taken = await takeItem(askAsAdmin, queue);
    expect(taken).toMatchObject({ name: 'A', value: 'v', status: 'Processing' });
    expect(await takeItem(askAsAdmin, queue)).toBeNull();
    const complete = (leaseToken: string) =>
      post(askAsAdmin, `${ITEMS}/${taken?.id}/complete`, { leaseToken, outcome: 'Processed', note: 'done' });
    expect(await complete('other')).toMatchObject({ status: 409, json: { error: { code: 'WorkQueueLeaseLost' } } });
    expect((await complete(taken?.leaseToken ?? '')).json).toMatchObject({ status: 'Processed', leaseUntil: null });
    const detail = await askAsAdmin(`${ITEMS}/${taken?.id}`);
    expect(detail.text).not.toContain(taken?.leaseToken);
    expect(detail.json).toMatchObject({
      notes: [
        { from: null, to: 'Queued' },
        { from: 'Queued', to: 'Processing', actor: { kind: 'account' } },
        { from: 'Processing', to: 'Processed', text: 'done' },
      ],
    });
    const again = await post(askAsAdmin, `${ITEMS}/${taken?.id}/status`, { status: 'BusinessException' });
    expect(again.json).toMatchObject({
      error: { code: 'WorkQueueTransitionRefused', message: 'The item is Processed; from there it can go to: Queued, OnHold.' },
    });
  });

  test('that falls silent loses its item, also over a restart of the server', async () => {
    const server = await startTestServer();
    const queue = await makeQueue(server.askAsAdmin, { maxRetries: 1 });
    const { id } = await addItem(server.askAsAdmin, queue, { name: 'A' });
    const statusOf = async (ask: Ask) => ((await ask(`${ITEMS}/${id}`)).json as Item).status;
    await takeItem(server.askAsAdmin, queue, { leaseMs: 1000 });
    await expect.poll(() => statusOf(server.askAsAdmin), { timeout: 5000 }).toBe('Queued');
    await takeItem(server.askAsAdmin, queue, { leaseMs: 1000 });
    const next = await server.restart();
    await expect.poll(() => statusOf(next.askAsAdmin), { timeout: 5000 }).toBe('ITException');
  });
});

describe('a machine', () => {
  async function addMachine(server: TestServer, owner: Ask, name: string): Promise<Ask> {
    const machine = await makeTestMachine(name);
    const { token } = await make<{ token: string }>(post(owner, '/api/machines/registration-tokens', undefined));
    const { machineId } = await make<{ machineId: string }>(post(server.ask, '/api/machines/register', { ...machine.registration, token }));
    return async (path, options) => {
      const now = Math.floor(Date.now() / 1000);
      const claims = { iss: machineId, sub: machineId, aud: 'tandem-machine', iat: now, exp: now + 60, jti: randomUUID() };
      const headers = { authorization: `Bearer ${await machine.signing.signClaims(claims)}` };
      return server.ask(path, { ...options, headers });
    };
  }

  test('takes, keeps, puts back and ends items of its owner’s queues, and of no others', async () => {
    const server = await startTestServer();
    const maker = await server.addMaker('maker@example.org');
    const robot = await addMachine(server, maker, 'Robot');
    const [own, foreign] = [await makeQueue(maker), await makeQueue(server.askAsAdmin)];
    const { id } = await addItem(maker, own, { name: 'A', value: 'v' });
    const path = `/api/machine/work-queue-items/${id}`;
    const take = async (queue: Queue) => post(robot, `/api/machine/work-queues/${queue.id}/take`, {});
    expect(await take(foreign)).toMatchObject({ status: 403, json: { error: { code: 'Forbidden' } } });
    const { item } = (await take(own)).json as { item: Item };
    expect(item).toMatchObject({ name: 'A', value: 'v', processor: { kind: 'machine', name: 'Robot' } });
    const { leaseToken } = item;
    expect((await post(robot, `${path}/renew`, { leaseToken, leaseMs: 60_000 })).json).toMatchObject({ status: 'Processing' });
    expect((await post(robot, `${path}/release`, { leaseToken })).json).toMatchObject({ status: 'Queued', retryCount: 0 });
    const again = ((await take(own)).json as { item: Item }).item;
    expect((await post(robot, `${path}/complete`, { leaseToken, outcome: 'Processed' })).status).toBe(409);
    const end = { leaseToken: again.leaseToken, outcome: 'BusinessException', note: 'No such customer' };
    expect((await post(robot, `${path}/complete`, end)).json).toMatchObject({ status: 'BusinessException' });
    expect((await post(server.ask, `/api/machine/work-queues/${own.id}/take`, {})).status).toBe(401);
  });
});

describe('many items', () => {
  test('change by selection and by filter, say what was refused, and come back', async () => {
    const { askAsAdmin } = await startTestServer();
    const queue = await makeQueue(askAsAdmin);
    for (const name of ['A', 'B', 'C']) await addItem(askAsAdmin, queue, { name });
    const taken = await takeItem(askAsAdmin, queue);
    await post(askAsAdmin, `${ITEMS}/${taken?.id}/complete`, { leaseToken: taken?.leaseToken, outcome: 'BusinessException' });
    const bulk = (action: object, selection: object) => post(askAsAdmin, `${QUEUES}/${queue.id}/bulk`, { action, selection });
    const held = await bulk({ kind: 'hold', note: 'later' }, { filter: {} });
    expect(held.json).toMatchObject({ changed: 1, refused: 2, refusals: [{ name: 'C' }, { name: 'B' }] });
    const { undoToken } = held.json as { undoToken: string };
    expect((await post(askAsAdmin, `${QUEUES}/${queue.id}/undo`, { undoToken })).json).toEqual({ restored: 1, skipped: 0 });
    expect(await post(askAsAdmin, `${QUEUES}/${queue.id}/undo`, { undoToken })).toMatchObject({
      status: 409,
      json: { error: { code: 'UndoOver' } },
    });
    const requeued = await bulk({ kind: 'requeue', delayUntil: Date.now() + 60_000 }, { ids: [taken?.id] });
    expect(requeued.json).toMatchObject({ changed: 1, refused: 0 });
    expect((await bulk({ kind: 'set-priority', priority: 'High' }, { filter: { text: 'b' } })).json).toMatchObject({ changed: 1 });
    expect((await takeItem(askAsAdmin, queue))?.name).toBe('B');
    expect((await bulk({ kind: 'delete' }, { filter: {} })).json).toMatchObject({ changed: 2, refused: 1, undoToken: null });
    expect((await listItems(askAsAdmin, queue)).map(({ name }) => name)).toEqual(['B']);
  });
});

describe('cloud flows', () => {
  const call = (operationId: string, parameters: object, runAfter: object = {}) => ({
    type: 'OpenApiConnection',
    inputs: {
      host: { connectionName: 'shared_workqueues', operationId, apiId: '/providers/Microsoft.PowerApps/apis/shared_workqueues' },
      parameters,
    },
    runAfter,
  });
  const flowOf = (actions: object): string => {
    const definition = { triggers: { manual: { type: 'Request', kind: 'Button', inputs: {} } }, actions };
    return JSON.stringify({ properties: { definition, connectionReferences: {} } });
  };
  const runToEnd = async (
    ask: Ask,
    id: string,
  ): Promise<{ readonly status: string; readonly actions: readonly { name: string; outputs: unknown }[] }> => {
    const { runId } = await make<{ runId: string }>(post(ask, `/api/cloud-flows/${id}/run`, {}));
    const read = async () =>
      (await ask(`/api/cloud-flow-runs/${runId}`)).json as { status: string; actions: { name: string; outputs: unknown }[] };
    await expect.poll(async () => (await read()).status, { timeout: 10_000 }).not.toBe('Running');
    return read();
  };

  test('put items in and take them out, without a connection', async () => {
    const { askAsAdmin } = await startTestServer();
    const queue = await makeQueue(askAsAdmin);
    const one = { workQueue: 'invoices', name: 'A', value: { amount: 5 }, priority: 'Low' };
    const more = { workQueue: queue.id, items: [{ name: 'B', value: 'b', priority: 'High' }] };
    const adds = { Add: call('AddItem', one), More: call('AddItems', more, { Add: ['Succeeded'] }) };
    const adding = await importFlow(askAsAdmin, flowOf(adds));
    expect(await runToEnd(askAsAdmin, adding.id)).toMatchObject({ status: 'Succeeded' });
    const end = {
      itemId: "@outputs('Next')?['body/id']",
      status: 'Processed',
      leaseToken: "@outputs('Next')?['body/leaseToken']",
      note: 'flow',
    };
    const takes = { Next: call('GetNextItem', { workQueue: 'invoices' }), End: call('UpdateItemStatus', end, { Next: ['Succeeded'] }) };
    const taking = await importFlow(askAsAdmin, flowOf(takes));
    const first = await runToEnd(askAsAdmin, taking.id);
    expect(first).toMatchObject({
      status: 'Succeeded',
      actions: [{ outputs: { body: { found: true, name: 'B', value: 'b' } } }, { outputs: { body: { status: 'Processed' } } }],
    });
    expect((await runToEnd(askAsAdmin, taking.id)).actions[0]?.outputs).toMatchObject({ body: { name: 'A', value: { amount: 5 } } });
    expect((await askAsAdmin(`${QUEUES}/${queue.id}`)).json).toMatchObject({ counts: { Queued: 0, Processed: 2 } });
    const [item] = await listItems(askAsAdmin, queue, '?text=A');
    expect((await askAsAdmin(`${ITEMS}/${item?.id}`)).json).toMatchObject({ addedBy: { kind: 'cloud-flow-run', name: 'Countries' } });
  });

  test('fail with a code on a queue that is not their owner’s', async () => {
    const server = await startTestServer();
    await makeQueue(server.askAsAdmin);
    const maker = await server.addMaker('maker@example.org');
    const flow = await importFlow(maker, flowOf({ Add: call('AddItem', { workQueue: 'invoices', name: 'A' }) }));
    expect(await runToEnd(maker, flow.id)).toMatchObject({ status: 'Failed', actions: [{ error: { code: 'Forbidden' } }] });
  });

  test('keep sensitive values out of the run history', async () => {
    const { askAsAdmin } = await startTestServer();
    await makeQueue(askAsAdmin, { hasSensitiveValues: true });
    const flow = await importFlow(askAsAdmin, flowOf({ Add: call('AddItem', { workQueue: 'invoices', name: 'A', value: 'very-secret' }) }));
    const run = await runToEnd(askAsAdmin, flow.id);
    expect(run).toMatchObject({ status: 'Succeeded' });
    expect(JSON.stringify(run)).not.toContain('very-secret');
  });
});
