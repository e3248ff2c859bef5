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
    expect(open.map(([name]) => name).sort()).toEqual(['registerMachine', 'signIn', 'signInOptions']);
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
