import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { definitionOf, importFlow } from './cloud-flow-definitions.ts';
import { startTestServer, type TestServer } from './start-test-server.ts';

interface Seen {
  readonly line: string;
  readonly authorization: string | undefined;
  readonly callback: string;
}

/** A service that events are subscribed to. */
class EventService {
  readonly seen: Seen[] = [];
  status = 200;
  url = '';

  async start(): Promise<this> {
    const server = createServer((request, response) => void this.#answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close().closeAllConnections());
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return this;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const callback = body === '' ? '' : String((JSON.parse(body) as { callback?: string }).callback);
    this.seen.push({ line: `${request.method} ${request.url}`, authorization: request.headers.authorization, callback });
    response.writeHead(this.status).end();
  }

  get lines(): readonly string[] {
    return this.seen.map(({ line }) => line);
  }
}

async function start() {
  const service = await new EventService().start();
  const server = await startTestServer();
  await server.askAsAdmin('/api/settings', { method: 'PATCH', body: { outboundAllowedHosts: ['127.0.0.1'] } });
  return { service, server };
}

const authentication = { type: 'Raw', value: "@concat('can', 'ary-on-disk')" };

const triggerOf = (url: string, { topic = 'orders', ...more }: Record<string, unknown> = {}) => ({
  type: 'HttpWebhook',
  inputs: {
    subscribe: { method: 'POST', uri: `${url}/${topic}`, body: { callback: '@listCallbackUrl()' }, authentication },
    unsubscribe: { method: 'DELETE', uri: `${url}/${topic}`, body: { callback: '@{listCallbackUrl()}' }, authentication },
  },
  ...more,
});

const stateOf = async ({ askAsAdmin }: TestServer, id: string) =>
  ((await askAsAdmin(`/api/cloud-flows/${id}`)).json as { triggerState: Record<string, unknown> }).triggerState;

const runsOf = async ({ askAsAdmin }: TestServer, id: string) =>
  ((await askAsAdmin(`/api/cloud-flow-runs?cloudFlowId=${id}`)).json as { items: { id: string; startedBy: { kind: string } }[] }).items;

const turn = ({ askAsAdmin }: TestServer, id: string, state: string) =>
  askAsAdmin(`/api/cloud-flows/${id}`, { method: 'PATCH', body: { state } });

/** The path of the address that the service was given last. */
const pathOf = (service: EventService): string => new URL(service.seen.at(-1)?.callback ?? '').pathname;

test('a service that a flow has subscribed to starts its runs, also after a restart, until the flow is turned off', async () => {
  const { service, server } = await start();
  const rules = { splitOn: "@triggerBody()['value']", conditions: [{ expression: '@greater(triggerBody(), 1)' }] };
  const { id } = await importFlow(server.askAsAdmin, definitionOf({ trigger: triggerOf(service.url, rules) }));
  await expect.poll(() => service.lines).toEqual(['POST /orders']);
  await expect.poll(() => stateOf(server, id)).toMatchObject({ checkedAt: expect.any(Number), failures: 0, fault: null });
  expect(service.seen[0]?.authorization).toBe('canary-on-disk');
  expect(service.seen[0]?.callback.startsWith(`${server.url}/api/webhooks/`)).toBe(true);
  const path = pathOf(service);
  const called = await server.ask(`${path}?source=shop`, { method: 'POST', body: { value: [1, 2, 3] } });
  expect(called).toMatchObject({ status: 202, headers: { 'x-ms-workflow-run-id': expect.any(String) } });
  expect((await runsOf(server, id)).map(({ startedBy }) => startedBy.kind)).toEqual(['event', 'event']);
  expect(await stateOf(server, id)).toMatchObject({ misses: 1 });

  const again = await server.restart({ port: Number(new URL(server.url).port) });
  // A connection that was kept to the server before ends with it.
  const call = () => again.ask(path, { method: 'POST', body: { value: [7] } });
  await expect
    .poll(() =>
      call().then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(202);
  expect(await runsOf(again, id)).toHaveLength(3);
  expect(service.lines).toEqual(['POST /orders']);

  await turn(again, id, 'Off');
  await expect.poll(() => service.lines).toEqual(['POST /orders', 'DELETE /orders']);
  expect(service.seen[1]).toEqual({ ...service.seen[0], line: 'DELETE /orders' });
  expect(await call()).toMatchObject({
    status: 410,
    json: { error: { code: 'WebhookGone' } },
  });
  await again.close();
  const files = readdirSync(again.dataDir).filter((name) => name.startsWith('tandem.db'));
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) expect(readFileSync(join(again.dataDir, name)).includes('canary-on-disk')).toBe(false);
});

test('headers, queries and the body of the call are what the run sees, and each call is an event of its own', async () => {
  const { service, server } = await start();
  const actions = { Seen: { type: 'Compose', inputs: '@triggerOutputs()', runAfter: {} } };
  const { id } = await importFlow(server.askAsAdmin, definitionOf({ trigger: triggerOf(service.url), actions }));
  await expect.poll(() => service.lines).toHaveLength(1);
  for (let call = 0; call < 2; call++) {
    await server.ask(`${pathOf(service)}?a=1`, { method: 'POST', body: { n: 5 }, headers: { 'x-event': 'made' } });
  }
  const runs = await runsOf(server, id);
  expect(runs).toHaveLength(2);
  const shown = async () => JSON.stringify((await server.askAsAdmin(`/api/cloud-flow-runs/${runs[0]?.id}/actions`)).json);
  await expect.poll(shown).toContain('Succeeded');
  for (const part of ['X-Event', '"a":"1"', '"n":5']) expect((await shown()).replaceAll('\\"', '"')).toContain(part);
});

test.each([
  ['webhook-id', 'X-Other'],
  ['Idempotency-Key', 'X-Other'],
  ['X-GitHub-Delivery', 'X-GitHub-Event'],
  ['ce-id', 'ce-type'],
])('what a service delivers again with the same %s starts no second run, also after a restart', async (name, other) => {
  const { service, server } = await start();
  const trigger = triggerOf(service.url, { splitOn: "@triggerBody()['value']" });
  const { id } = await importFlow(server.askAsAdmin, definitionOf({ trigger }));
  await expect.poll(() => service.lines).toHaveLength(1);
  const path = pathOf(service);
  const deliver = (to: TestServer, value: string, from = '/shop') =>
    to.ask(path, { method: 'POST', body: { value: [1, 2] }, headers: { [name]: value, 'ce-source': from, [other]: 'made' } });
  const first = await deliver(server, 'one');
  const again = await deliver(server, 'one');
  expect([again.status, again.headers['x-ms-workflow-run-id']]).toEqual([202, first.headers['x-ms-workflow-run-id']]);
  expect(await runsOf(server, id)).toHaveLength(2);
  const later = await server.restart({ port: Number(new URL(server.url).port) });
  await expect
    .poll(() =>
      deliver(later, 'one').then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(202);
  expect(await runsOf(later, id)).toHaveLength(2);
  await deliver(later, 'two');
  await deliver(later, '');
  await deliver(later, '');
  expect(await runsOf(later, id)).toHaveLength(8);
  if (name === 'ce-id') await deliver(later, 'one', '/bank');
  expect(await runsOf(later, id)).toHaveLength(name === 'ce-id' ? 10 : 8);
});

test.each(['', 'x'.repeat(43)])('an address with the mark %j starts nothing', async (mark) => {
  const { service, server } = await start();
  const { id } = await importFlow(server.askAsAdmin, definitionOf({ trigger: triggerOf(service.url) }));
  await expect.poll(() => service.lines).toHaveLength(1);
  const path = pathOf(service).replace(/[^/]*$/, mark);
  expect((await server.ask(path, { method: 'POST', body: {} })).status).toBe(410);
  const asCallback = pathOf(service).replace('/api/webhooks/', '/api/callbacks/');
  expect((await server.ask(asCallback, { method: 'POST', body: {} })).status).toBe(410);
  expect(await runsOf(server, id)).toEqual([]);
});

test('another trigger ends the old subscription and then makes its own, the same one changes nothing', async () => {
  const { service, server } = await start();
  const { id } = await importFlow(server.askAsAdmin, definitionOf({ trigger: triggerOf(service.url) }));
  await expect.poll(() => service.lines).toEqual(['POST /orders']);
  const change = (definition: string) => server.askAsAdmin(`/api/cloud-flows/${id}`, { method: 'PATCH', body: { definition } });
  const actions = { Other: { type: 'Compose', inputs: 2, runAfter: {} } };
  expect((await change(definitionOf({ trigger: triggerOf(service.url), actions }))).status).toBe(200);
  expect((await change(definitionOf({ trigger: triggerOf(service.url, { topic: 'bills' }), actions }))).status).toBe(200);
  await expect.poll(() => service.lines).toEqual(['POST /orders', 'DELETE /orders', 'POST /bills']);
  expect(service.seen[2]?.callback).not.toBe(service.seen[0]?.callback);
});

test('a service that refuses is shown in the details of the flow and told again; a flow that never subscribes says why', async () => {
  const { service, server } = await start();
  service.status = 503;
  const trigger = triggerOf(service.url);
  const subscribe = { ...trigger.inputs.subscribe, retryPolicy: { type: 'fixed', count: 7, interval: 'PT1M' } };
  const { id } = await importFlow(server.askAsAdmin, definitionOf({ trigger: { ...trigger, inputs: { ...trigger.inputs, subscribe } } }));
  await expect
    .poll(() => stateOf(server, id))
    .toMatchObject({
      failures: 1,
      fault: { code: 'HttpSubscribeRefused' },
      nextCheckAt: expect.any(Number),
      retry: { number: 1, count: 7 },
    });
  service.status = 200;
  const port = Number(new URL(server.url).port);
  const later = await server.restart({ port, clock: { now: () => Date.now() + 120_000 } });
  await expect.poll(() => stateOf(later, id)).toMatchObject({ failures: 0, fault: null });
  const deaf = { type: 'HttpWebhook', inputs: { subscribe: { method: 'POST', uri: service.url } } };
  const other = await importFlow(later.askAsAdmin, definitionOf({ trigger: deaf }));
  await expect.poll(() => stateOf(later, other.id)).toMatchObject({ failures: 1, fault: { code: 'HttpWebhookWithoutCallback' } });
});

test('a flow that is deleted while the service is away unsubscribes when it is back', async () => {
  const { service, server } = await start();
  const { id } = await importFlow(server.askAsAdmin, definitionOf({ trigger: triggerOf(service.url) }));
  await expect.poll(() => stateOf(server, id)).toMatchObject({ checkedAt: expect.any(Number) });
  service.status = 500;
  expect((await server.askAsAdmin(`/api/cloud-flows/${id}`, { method: 'DELETE' })).status).toBeLessThan(300);
  await expect.poll(() => service.lines).toEqual(['POST /orders', 'DELETE /orders']);
  service.status = 200;
  const port = Number(new URL(server.url).port);
  const later = await server.restart({ port, clock: { now: () => Date.now() + 120_000 } });
  await expect.poll(() => service.lines).toEqual(['POST /orders', 'DELETE /orders', 'DELETE /orders']);
  expect(new Set(service.seen.map(({ callback, authorization }) => `${callback} ${authorization}`)).size).toBe(1);
  const last = await later.restart({ port, clock: { now: () => Date.now() + 240_000 } });
  await last.askAsAdmin('/api/settings');
  expect(service.lines).toHaveLength(3);
});
