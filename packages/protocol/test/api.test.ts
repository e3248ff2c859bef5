import { Double, type JsonValue, printJson } from '@tandem/kernel';
import { API, createApiClient, describeApi, type Route } from '@tandem/protocol';
import { describe, expect, test } from 'vitest';

describe('the route table', () => {
  test('no two routes share method and path', () => {
    const keys = Object.values<Route>(API).map((route) => `${route.method} ${route.path.replace(/:\w+/g, ':')}`);
    expect(keys.length).toBeGreaterThan(30);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('the routes without sign-in are these and no others', () => {
    const open = Object.entries<Route>(API).filter(([, route]) => route.access === 'public');
    expect(open.map(([name]) => name).sort()).toEqual([
      'answerApprovalLink',
      'getLinkedApprovalFile',
      'lookAtApprovalLink',
      'lookAtLaunch',
      'openLaunch',
      'registerMachine',
      'signIn',
      'signInOptions',
    ]);
  });

  test('the OpenAPI page describes every route', () => {
    const { paths } = describeApi('1.0.0') as { paths: Record<string, Record<string, { operationId: string }>> };
    const described = Object.values(paths).flatMap((path) => Object.values(path).map((operation) => operation.operationId));
    expect(described.sort()).toEqual(Object.keys(API).sort());
  });
});

describe('the API client', () => {
  test('fills path and query and checks the answer', async () => {
    const sent: string[] = [];
    const call = createApiClient(async ({ method, path }) => {
      sent.push(`${method} ${path}`);
      return { status: 200, text: '{"items":[],"next":null}' };
    });
    expect(await call('getActionLog', { params: { runId: 'a/b' }, query: { after: 5 } })).toEqual({ items: [], next: null });
    expect(sent).toEqual(['GET /api/desktop-flow-runs/a%2Fb/log?after=5']);
  });

  test('keeps the numbers of flows where it is asked to', async () => {
    const inputs = '{"2":5.0,"1":9007199254740993,"d":[1.50]}';
    const text = `{"items":[{"path":"A","name":"A","type":"Compose","status":"Succeeded","code":"OK","startedAt":1,"endedAt":2,"error":null,"inputs":${inputs},"outputs":5.0,"hasSecuredInputs":false,"hasSecuredOutputs":false,"retryCount":0,"desktopFlowRunId":null}],"next":null}`;
    const call = createApiClient(async () => ({ status: 200, text }), { keepsExactValues: true });
    const [action] = (await call('listActionRuns', { params: { runId: 'r' }, query: {} })).items;
    expect(action).toMatchObject({ startedAt: 1, retryCount: 0 });
    expect(printJson(action?.inputs as JsonValue)).toBe('{"2":5.0,"1":9007199254740993,"d":[1.5]}');
    expect(printJson(action?.outputs as JsonValue)).toBe('5.0');
  });

  test('sends the numbers of flows as they are', async () => {
    let sent: string | undefined;
    const call = createApiClient(async ({ body }) => {
      sent = body;
      return { status: 202, text: `{"runId":"01890000-0000-7000-8000-000000000000"}` };
    });
    await call('runCloudFlow', { params: { cloudFlowId: 'f' }, body: { body: { Amount: new Double(5), Id: 9007199254740993n } } });
    expect(sent).toBe('{"body":{"Amount":5.0,"Id":9007199254740993}}');
  });

  test('throws the error of the API with its code and fix', async () => {
    const call = createApiClient(async () => ({
      status: 404,
      text: '{"error":{"code":"MachineNotFound","message":"Gone.","fix":"Pick another."}}',
    }));
    await expect(call('getMachine', { params: { machineId: 'x' } })).rejects.toMatchObject({
      code: 'MachineNotFound',
      status: 404,
      fix: 'Pick another.',
    });
  });

  test('an answer that is no API answer becomes an operational error', async () => {
    const call = createApiClient(async () => ({ status: 502, text: '<html>' }));
    await expect(call('me', {})).rejects.toMatchObject({ code: 'BadAnswer', kind: 'operational' });
  });
});
