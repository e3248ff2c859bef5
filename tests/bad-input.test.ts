import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { type ApiClient, createApiClient } from '@tandem/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BAD_REQUESTS, FAULTY_EXPRESSIONS, type Present } from './bad-input/requests.ts';
import { RunningTandem } from './support/running-tandem.ts';
import { TandemProcess } from './support/tandem-process.ts';
import { until } from './support/until.ts';

const COUNTRY = { type: 'object', properties: { text: { title: 'Country', type: 'string' } }, required: ['text'] };
const COUNT = { type: 'object', properties: { count: { type: 'integer' } } };

describe('bad input gets a clear error, leaves nothing behind, and the server stays up', () => {
  let tandem: RunningTandem;
  let cookie: string;
  let call: ApiClient;
  let present: Present;

  beforeAll(async () => {
    tandem = await RunningTandem.start();
    const answer = await send('/api/sign-in', { method: 'POST', body: JSON.stringify(tandem.identity) });
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    call = createApiClient(async ({ method, path, body, headers }) => {
      const got = await send(path, { method, headers, ...(body === undefined ? {} : { body }) });
      return { status: got.status, text: await got.text() };
    });
    present = await prepare();
  }, 90_000);
  afterAll(() => tandem?.stop());

  test.each(BAD_REQUESTS)('$title', async ({ method = 'POST', path, body, headers, status, code }) => {
    const before = await everything();
    const asked = typeof body === 'function' ? body(present) : body;
    const answer = await send(typeof path === 'function' ? path(present) : path, {
      method,
      headers: headers?.(present) ?? {},
      ...(asked === undefined ? {} : { body: typeof asked === 'string' ? asked : JSON.stringify(asked) }),
    });
    const got = (await answer.json()) as { readonly error: { readonly code: string; readonly message: string; readonly fix?: string } };
    expect([answer.status, got.error.code, got.error.message.slice(0, 200)]).toEqual([status, code, expect.stringMatching(/^.{15,}/)]);
    expect(got.error.fix, got.error.message.slice(0, 200)).toMatch(/^.{10,}/);
    expect(await everything()).toEqual(before);
  });

  test.each(FAULTY_EXPRESSIONS)('an expression that %s is named with its place', async (_title, definition) => {
    const { diagnostics } = await call('checkCloudFlow', { body: { definition } });
    expect(diagnostics).toMatchObject([{ code: 'InvalidTemplate', path: '/actions/A/inputs', message: expect.stringMatching(/^.{15,}/) }]);
  });

  test('an input of 2 MB and a byte fails its action with what is allowed, and the desktop flow never starts', async () => {
    const { desktopFlowInputBytes } = await call('getSettings', {});
    const text = 'x'.repeat(desktopFlowInputBytes + 1);
    const { runId } = await call('runCloudFlow', { params: { cloudFlowId: present.buttonFlow }, body: { body: { text } } });
    const run = await until('the run to end', async () => {
      const detail = await call('getCloudFlowRun', { params: { runId } });
      return ['Running', 'Waiting'].includes(detail.status) ? undefined : detail;
    });
    expect(run.actions).toMatchObject([{ status: 'Failed', error: { code: 'DesktopFlowInputTooLarge' } }]);
    expect((await call('listDesktopFlowRuns', { query: { parentRunId: runId } })).items).toEqual([]);
  });

  test('a registration token that was used, or that nobody made, registers no machine', async () => {
    const { token } = await call('createRegistrationToken', {});
    const first = await register(token, 'First');
    expect(first).toMatchObject({ code: 0 });
    const before = await everything();
    for (const bad of [token, 'nobody-made-this']) {
      const { code, said } = await register(bad, 'Second');
      expect([code === 0, said]).toEqual([false, expect.stringContaining('RegistrationTokenInvalid')]);
    }
    expect(await everything()).toEqual(before);
  });

  test('bytes that are no HTTP end their connection only', async () => {
    const { hostname, port } = new URL(tandem.url);
    for (const bytes of ['\x00\x01\x02\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', `GET /${'x'.repeat(200_000)} HTTP/1.1\r\n\r\n`]) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname, () => socket.write(bytes));
        socket.on('error', () => undefined).on('close', () => resolve());
        socket.resume();
      });
    }
    expect((await send('/api/sign-in/options', { method: 'GET' })).status).toBe(200);
  });

  test('the server that was asked all this is the one that was started, and still runs flows', async () => {
    expect(tandem.host.hasEnded).toBe(false);
    const { runId } = await call('runCloudFlow', { params: { cloudFlowId: present.buttonFlow }, body: { body: { text: 'Greece' } } });
    const status = await until('the run to end', async () => {
      const run = await call('getCloudFlowRun', { params: { runId } });
      return ['Running', 'Waiting'].includes(run.status) ? undefined : run.status;
    });
    expect(status).toBe('Succeeded');
    expect([...tandem.host.lines, ...tandem.host.notes].filter((line) => /InternalError|unhandled/i.test(line))).toEqual([]);
  });

  async function send(path: string, { headers = {}, ...rest }: RequestInit & { readonly headers?: Readonly<Record<string, string>> }) {
    const type = rest.body === undefined ? {} : { 'content-type': 'application/json' };
    const proof = cookie === undefined ? {} : { cookie };
    return fetch(tandem.url + path, { ...rest, headers: { ...type, ...proof, ...headers } });
  }

  /** All that a request could have left behind. */
  async function everything(): Promise<unknown> {
    const names = ['listAccounts', 'listCloudFlows', 'listDesktopFlows', 'listConnections', 'listMachineGroups', 'getSettings'] as const;
    const kept = await Promise.all(names.map((name) => call(name, {})));
    const runs = [await call('listCloudFlowRuns', { query: {} }), await call('listDesktopFlowRuns', { query: {} })];
    const machines = (await call('listMachines', {})).items.map(({ id, name }) => ({ id, name }));
    return { kept, runs, machines };
  }

  async function prepare(): Promise<Present> {
    const [target] = (await call('listTargets', {})).items;
    const targetId = target?.targetId ?? '';
    const connectionId = crypto.randomUUID();
    const osUser = userInfo().username;
    await call('createConnection', { body: { id: connectionId, name: 'Mine', kind: 'sign-in', targetId, username: osUser } });
    const script =
      "@INPUT Text : { 'Description': '', 'FriendlyName': 'Text', 'Type': 'String', 'IsOptional': False }\nSET Size TO Text.Length\n";
    const desktopFlow = await call('importDesktopFlow', { body: { name: 'Measure', script } });
    const host = {
      connectionName: 'shared_uiflow',
      operationId: 'RunUIFlow_V2',
      apiId: '/providers/Microsoft.PowerApps/apis/shared_uiflow',
    };
    const parameters = { uiFlowId: desktopFlow.id, runMode: 'attended', 'item/Text': "@triggerBody()['text']" };
    const button = await importFlow('Button', {
      triggers: { manual: { type: 'Request', kind: 'Button', inputs: { schema: COUNTRY } } },
      actions: { Measure: { type: 'OpenApiConnection', inputs: { host, parameters } } },
    });
    await call('updateCloudFlow', { params: { cloudFlowId: button }, body: { connections: { shared_uiflow: connectionId } } });
    const http = await importFlow('Http', {
      triggers: { manual: { type: 'Request', kind: 'Http', inputs: { schema: COUNT } } },
      actions: {},
    });
    const { key } = await call('createTriggerKey', { params: { cloudFlowId: http } });
    return { buttonFlow: button, httpFlow: http, triggerKey: key, targetId, osUser };
  }

  async function importFlow(name: string, parts: object): Promise<string> {
    const connectionReferences = { shared_uiflow: { runtimeSource: 'embedded', connection: {}, api: { name: 'shared_uiflow' } } };
    const definition = JSON.stringify({ properties: { connectionReferences, definition: { contentVersion: '1.0.0.0', ...parts } } });
    return (await call('importCloudFlow', { body: { name, definition } })).id;
  }

  async function register(token: string, name: string): Promise<{ readonly code: number | null; readonly said: string }> {
    const dataDir = mkdtempSync(join(tmpdir(), 'tandem-register-'));
    try {
      const command = TandemProcess.start(['machine', 'register', '--server', tandem.url, '--name', name, '--data', dataDir]);
      command.child.stdin?.end(`${token}\n`);
      await until('the command to end', async () => (command.hasEnded ? true : undefined));
      return { code: command.child.exitCode, said: command.notes.join('\n') };
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  }
});
