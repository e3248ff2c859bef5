import { expect, test } from 'vitest';
import { importFlow } from './cloud-flow-definitions.ts';
import { startTestServer, type TestServer } from './start-test-server.ts';

const QUEUE = '/api/work-queues';

async function start() {
  const server = await startTestServer();
  const queue = (await server.askAsAdmin(QUEUE, { method: 'POST', body: { name: 'Invoices' } })).json as { id: string; key: string };
  const host = { apiId: '/providers/Microsoft.PowerApps/apis/shared_workqueues', connectionName: 'queues', operationId: 'OnItemAdded' };
  const trigger = {
    type: 'OpenApiConnectionWebhook',
    inputs: { host, parameters: { workQueue: queue.key } },
    conditions: [{ expression: "@startsWith(triggerBody()?['name'], 'A')" }],
  };
  const definition = {
    triggers: { When_an_item_is_added: trigger },
    actions: { Compose: { type: 'Compose', inputs: "@triggerBody()?['name']" } },
  };
  const text = JSON.stringify({ properties: { definition, connectionReferences: {} } });
  const flow = await importFlow(server.askAsAdmin, text);
  return { server, queue, flow };
}

interface Detail {
  readonly triggerKind: string;
  readonly diagnostics: readonly unknown[];
  readonly triggerState: {
    readonly checkedAt: number | null;
    readonly nextCheckAt: number | null;
    readonly misses: number;
    readonly fault: unknown;
  };
}

const detailOf = async ({ askAsAdmin }: TestServer, id: string) => (await askAsAdmin(`/api/cloud-flows/${id}`)).json as Detail;
const addItem = ({ askAsAdmin }: TestServer, queueId: string, name: string) =>
  askAsAdmin(`${QUEUE}/${queueId}/items`, { method: 'POST', body: { name, value: 1 } });
const runsOf = async ({ askAsAdmin }: TestServer, id: string) =>
  ((await askAsAdmin(`/api/cloud-flow-runs?cloudFlowId=${id}`)).json as { items: unknown[] }).items;

test('an item that comes into a work queue starts the flow at once, and after a restart of the server, too', async () => {
  const { server, queue, flow } = await start();
  expect(await detailOf(server, flow.id)).toMatchObject({ triggerKind: 'automated', diagnostics: [] });
  await expect.poll(async () => (await detailOf(server, flow.id)).triggerState.checkedAt).not.toBeNull();
  await addItem(server, queue.id, 'B1');
  await addItem(server, queue.id, 'A1');
  await expect.poll(async () => (await runsOf(server, flow.id)).length).toBe(1);
  expect((await detailOf(server, flow.id)).triggerState).toMatchObject({ misses: 1, fault: null, nextCheckAt: expect.any(Number) });
  const again = await server.restart();
  await addItem(again, queue.id, 'A2');
  await expect.poll(async () => (await runsOf(again, flow.id)).length).toBe(2);
});

test('a trigger that cannot be asked says so in the details of the flow, until it is turned off', async () => {
  const { server, queue, flow } = await start();
  await server.askAsAdmin(`${QUEUE}/${queue.id}`, { method: 'DELETE' });
  await server.askAsAdmin(`/api/cloud-flows/${flow.id}`, { method: 'PATCH', body: { state: 'Off' } });
  await server.askAsAdmin(`/api/cloud-flows/${flow.id}`, { method: 'PATCH', body: { state: 'On' } });
  await expect
    .poll(async () => (await detailOf(server, flow.id)).triggerState)
    .toMatchObject({ failures: 1, fault: { code: expect.any(String) } });
  await server.askAsAdmin(`/api/cloud-flows/${flow.id}`, { method: 'PATCH', body: { state: 'Off' } });
  expect((await detailOf(server, flow.id)).triggerState).toMatchObject({ failures: 0, fault: null, nextCheckAt: null });
});
