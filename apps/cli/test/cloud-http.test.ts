import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { runTandem, tempFile } from './run-tandem.ts';

let url = '';
let connections = 0;

beforeEach(async () => {
  connections = 0;
  const server = createServer((_, response) => void response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"name":"Ada"}'));
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/people/1`;
});

const flow = (): string =>
  tempFile(
    'flow.json',
    JSON.stringify({
      definition: {
        triggers: { manual: { type: 'Request', kind: 'Button' } },
        actions: {
          Ask: { type: 'Http', inputs: { method: 'GET', uri: url, retryPolicy: { type: 'none' } } },
          Name: { type: 'Compose', inputs: "@body('Ask')?['name']", runAfter: { Ask: ['Succeeded'] } },
        },
      },
    }),
  );

const actionsOf = (out: string): Record<string, unknown>[] => JSON.parse(out).actions;

test('a flow that is run sends its requests to hosts that are allowed', async () => {
  const { code, out } = await runTandem(['cloud', 'run', '--allow-host', 'erp.intern', '--allow-host', '127.0.0.1', '--json', flow()]);
  expect(actionsOf(out)).toMatchObject([
    { name: 'Ask', status: 'Succeeded', code: 'OK', outputs: { statusCode: 200, body: { name: 'Ada' } } },
    { name: 'Name', outputs: 'Ada' },
  ]);
  expect(code).toBe(0);
});

test('and to no other host of this computer or its network', async () => {
  const { code, out } = await runTandem(['cloud', 'run', '--json', flow()]);
  expect(actionsOf(out)).toMatchObject([{ name: 'Ask', status: 'Failed', code: 'OutboundAddressRefused' }, { status: 'Skipped' }]);
  expect({ code, connections }).toEqual({ code: 1, connections: 0 });
});

test('a mock goes before the request', async () => {
  const mocks = tempFile('mocks.json', '{"actions":{"Ask":{"outputs":{"body":{"name":"Mock"}}}}}');
  const { out } = await runTandem(['cloud', 'run', '--allow-host', '127.0.0.1', '--mocks', mocks, '--json', flow()]);
  expect(actionsOf(out)).toMatchObject([{ status: 'Succeeded' }, { outputs: 'Mock' }]);
  expect(connections).toBe(0);
});

test('what is no host is refused', async () => {
  const { code, notes } = await runTandem(['cloud', 'run', '--allow-host', 'http://erp', flow()]);
  expect(code).toBe(2);
  expect(notes).toContain("not 'http://erp'");
});
