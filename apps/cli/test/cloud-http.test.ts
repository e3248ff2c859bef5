import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('the trigger of a flow that is run here has no headers, but can be asked for them', async () => {
  const file = tempFile(
    'headers.json',
    JSON.stringify({
      triggers: { manual: { type: 'Request', kind: 'Http' } },
      actions: { Read: { type: 'Compose', inputs: "@triggerOutputs()['headers']" } },
    }),
  );
  const { out } = await runTandem(['cloud', 'run', '--mocks', '--json', file]);
  expect(actionsOf(out)).toMatchObject([{ name: 'Read', outputs: {} }]);
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

/** A proxy that notes where it was asked to connect to. */
async function startProxy(asked: string[]): Promise<string> {
  const proxy = createServer().on('connect', ({ url: target = '' }, socket) => {
    asked.push(target);
    const { hostname, port } = new URL(`http://${target}`);
    const onward = connect(Number(port), hostname, () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    onward.pipe(socket).pipe(onward);
    for (const end of [socket, onward]) end.on('error', () => onward.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void proxy.close().closeAllConnections());
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
}

/** A data directory whose server has that file about its proxy. */
function dataWithProxy(text: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'tandem-cli-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  mkdirSync(join(dir, 'server'));
  writeFileSync(join(dir, 'server', 'outbound-proxy.json'), text);
  chmodSync(join(dir, 'server', 'outbound-proxy.json'), 0o600);
  return dir;
}

test('requests go through the proxy of the data directory, as those of the server do', async () => {
  const asked: string[] = [];
  const data = dataWithProxy(JSON.stringify({ url: await startProxy(asked) }));
  const { code, out } = await runTandem(['cloud', 'run', '--allow-host', '127.0.0.1', '--data', data, '--json', flow()]);
  expect(actionsOf(out)).toMatchObject([{ outputs: { body: { name: 'Ada' } } }, { outputs: 'Ada' }]);
  expect({ code, asked }).toEqual({ code: 0, asked: [new URL(url).host] });
});

test('a file that describes no proxy is told before anything runs', async () => {
  const { code, notes } = await runTandem(['cloud', 'run', '--data', dataWithProxy('{}'), flow()]);
  expect({ code, connections }).toEqual({ code: 1, connections: 0 });
  expect(notes).toContain('OutboundProxyInvalid');
});
