import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { definitionOf, importFlow } from './cloud-flow-definitions.ts';
import { startTestServer, type TestServer } from './start-test-server.ts';

async function startService(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function start() {
  const server = await startTestServer();
  await server.askAsAdmin('/api/settings', { method: 'PATCH', body: { outboundAllowedHosts: ['127.0.0.1'] } });
  return server;
}

const triggerOf = (uri: string, more: Record<string, unknown> = {}) => ({
  type: 'Http',
  inputs: { method: 'GET', uri, authentication: { type: 'Raw', value: "@concat('can', 'ary-on-disk')" } },
  recurrence: { frequency: 'Hour', interval: 1 },
  ...more,
});

const stateOf = async ({ askAsAdmin }: TestServer, id: string) =>
  ((await askAsAdmin(`/api/cloud-flows/${id}`)).json as { triggerState: Record<string, unknown> }).triggerState;

const runsOf = async ({ askAsAdmin }: TestServer, id: string) =>
  ((await askAsAdmin(`/api/cloud-flow-runs?cloudFlowId=${id}`)).json as { items: { startedBy: unknown }[] }).items;

test('a web address that is asked starts a run for each item, and what it is asked with is nowhere on the disk', async () => {
  const seen: (string | undefined)[] = [];
  const url = await startService(({ headers }, response) => {
    seen.push(headers.authorization);
    // After the first answer there is nothing new.
    if (seen.length > 1) response.writeHead(202, { 'Retry-After': '600' }).end();
    else response.writeHead(200, { 'Content-Type': 'application/json', 'Retry-After': '1' }).end('{"value":[1,2,3]}');
  });
  const server = await start();
  const trigger = triggerOf(url, {
    splitOn: "@triggerBody()['value']",
    conditions: [{ expression: '@greater(triggerBody(), 1)' }],
  });
  const { id } = await importFlow(server.askAsAdmin, definitionOf({ trigger }));
  await expect.poll(() => seen.length, { timeout: 5000 }).toBe(2);
  await expect.poll(async () => (await runsOf(server, id)).length).toBe(2);
  expect(await stateOf(server, id)).toMatchObject({ failures: 0, fault: null, misses: 1 });
  expect(seen).toEqual(['canary-on-disk', 'canary-on-disk']);
  await server.close();
  const files = readdirSync(server.dataDir).filter((name) => name.startsWith('tandem.db'));
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) expect(readFileSync(join(server.dataDir, name)).includes('canary-on-disk')).toBe(false);
});

test.each([
  ['seconds', () => '3600'],
  ['a date', (now: number) => new Date(now + 3_600_000).toUTCString()],
])('a web address that is busy is left alone as long as it wants, said in %s', async (_title, wish) => {
  const asked: number[] = [];
  const url = await startService((_, response) => {
    asked.push(Date.now());
    response.writeHead(429, { 'Retry-After': wish(Date.now()) }).end();
  });
  const server = await start();
  const { id } = await importFlow(server.askAsAdmin, definitionOf({ trigger: triggerOf(url) }));
  await expect.poll(() => stateOf(server, id)).toMatchObject({ failures: 1, retry: { number: 1, count: 4 } });
  const { waitUntil, nextCheckAt } = (await stateOf(server, id)) as { waitUntil: number; nextCheckAt: number };
  expect(nextCheckAt).toBe(waitUntil);
  expect(Math.abs(waitUntil - (asked[0] ?? 0) - 3_600_000)).toBeLessThan(2000);
  expect(asked).toHaveLength(1);
});

test('a web address that refuses is shown in the details of the flow', async () => {
  const url = await startService((_, response) => void response.writeHead(403).end());
  const server = await start();
  const { id } = await importFlow(server.askAsAdmin, definitionOf({ trigger: triggerOf(url) }));
  await expect.poll(() => stateOf(server, id)).toMatchObject({ failures: 1, fault: { code: 'HttpTriggerRefused' } });
  expect(await runsOf(server, id)).toEqual([]);
});
