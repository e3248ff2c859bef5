import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { definitionOf, importFlow } from './cloud-flow-definitions.ts';
import { startTestServer, type TestServer } from './start-test-server.ts';

interface Service {
  readonly url: string;
  readonly authorizations: readonly (string | undefined)[];
  readonly connections: () => number;
}

async function startService(answer: RequestListener): Promise<Service> {
  const authorizations: (string | undefined)[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    authorizations.push(request.headers.authorization);
    answer(request, response);
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, authorizations, connections: () => connections };
}

const allow = (ask: TestServer['ask'], outboundAllowedHosts: readonly string[]) =>
  ask('/api/settings', { method: 'PATCH', body: { outboundAllowedHosts } });

/** Runs the actions and gives what the run shows of them. */
async function run(ask: TestServer['ask'], actions: unknown): Promise<unknown> {
  const { id } = await importFlow(ask, definitionOf({ actions }));
  const started = await ask(`/api/cloud-flows/${id}/run`, { method: 'POST', body: {} });
  const { runId } = started.json as { runId: string };
  for (;;) {
    const { status } = (await ask(`/api/cloud-flow-runs/${runId}`)).json as { status: string };
    if (status !== 'Running' && status !== 'Waiting') break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return (await ask(`/api/cloud-flow-runs/${runId}/actions`)).json;
}

const request = (inputs: unknown, more = {}) => ({ Ask: { type: 'Http', inputs, runAfter: {}, ...more } });

test('a flow asks a service of the own network that an administrator allows, and no other', async () => {
  const service = await startService(
    (_, response) => void response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"rate":5.0}'),
  );
  const { askAsAdmin } = await startTestServer();
  const actions = request({ method: 'GET', uri: service.url, retryPolicy: { type: 'none' } });
  expect(JSON.stringify(await run(askAsAdmin, actions))).toContain('OutboundAddressRefused');
  expect(service.connections()).toBe(0);
  expect((await allow(askAsAdmin, ['127.0.0.1'])).status).toBe(200);
  const shown = JSON.stringify(await run(askAsAdmin, actions));
  expect(shown).toContain('"status":"Succeeded"');
  expect(shown).toContain('"rate":5');
});

test('work that goes on is asked for until it is done', async () => {
  let asked = 0;
  const service = await startService(({ url }, response) => {
    if (url === '/work' || asked++ < 1) response.writeHead(202, { Location: '/status', 'Retry-After': '0' }).end();
    else response.writeHead(200, { 'Content-Type': 'text/plain' }).end('all done');
  });
  const { askAsAdmin } = await startTestServer();
  await allow(askAsAdmin, ['127.0.0.1']);
  const actions = request({
    method: 'POST',
    uri: `${service.url}/work`,
    body: {},
    authentication: { type: 'Raw', value: 'Bearer canary' },
  });
  expect(JSON.stringify(await run(askAsAdmin, actions))).toContain('all done');
  expect(service.authorizations).toEqual(['Bearer canary', 'Bearer canary', 'Bearer canary']);
});

test('what a request authenticates with is in nothing that the run shows', async () => {
  const service = await startService((_, response) => void response.writeHead(403).end('no'));
  const { askAsAdmin } = await startTestServer();
  await allow(askAsAdmin, ['127.0.0.1']);
  const inputs = { method: 'GET', uri: service.url, authentication: { type: 'Basic', username: 'ann', password: 'canary-word' } };
  const shown = JSON.stringify(await run(askAsAdmin, request(inputs)));
  expect(shown).toContain('"Forbidden"');
  expect(shown).not.toContain('canary-word');
  expect(shown).not.toContain(Buffer.from('ann:canary-word').toString('base64'));
});

test('only administrators change the hosts, and what is no host changes nothing', async () => {
  const server = await startTestServer();
  const maker = await server.addMaker('maker@example.com');
  expect((await allow(maker, ['127.0.0.1'])).status).toBe(403);
  expect((await allow(server.askAsAdmin, ['erp.intern', '10.0.0.0/8'])).status).toBe(200);
  const refused = await allow(server.askAsAdmin, ['erp.intern', 'http://erp.intern/']);
  expect(refused).toMatchObject({ status: 400, text: expect.stringContaining('outboundAllowedHosts') });
  const { askAsAdmin } = await server.restart();
  expect((await askAsAdmin('/api/settings')).json).toMatchObject({ outboundAllowedHosts: ['erp.intern', '10.0.0.0/8'] });
});

test('a polling state holds no secret on the disk', async () => {
  const service = await startService((_, response) => void response.writeHead(202, { Location: '/status', 'Retry-After': '600' }).end());
  const server = await startTestServer();
  await allow(server.askAsAdmin, ['127.0.0.1']);
  const secured = {
    Ask: {
      type: 'Http',
      runAfter: {},
      inputs: { method: 'POST', uri: service.url, authentication: { type: 'Raw', value: "@concat('can', 'ary-on-disk')" } },
    },
  };
  const { id } = await importFlow(server.askAsAdmin, definitionOf({ actions: secured }));
  await server.askAsAdmin(`/api/cloud-flows/${id}/run`, { method: 'POST', body: {} });
  await expect.poll(() => service.authorizations).toEqual(['canary-on-disk']);
  await server.close();
  const files = readdirSync(server.dataDir).filter((name) => name.startsWith('tandem.db'));
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) expect(readFileSync(join(server.dataDir, name)).includes('canary-on-disk')).toBe(false);
});
