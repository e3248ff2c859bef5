import { API, type Route } from '@tandem/protocol';
import { describe, expect, test } from 'vitest';
import { startTestServer } from './start-test-server.ts';

const SIGN_IN = '/api/sign-in';

describe('a bad request gets a code, what is wrong and what to do, and the server goes on', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const cases = [
    { title: 'text that is no JSON', body: '{"email": ', status: 400, code: 'JsonInvalid' },
    { title: 'bytes that are no UTF-8', body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]), status: 400, code: 'JsonInvalid' },
    { title: 'JSON nested too deep', body: deep.slice(0, 60_000), status: 400, code: 'JsonTooDeep' },
    { title: 'a body over the limit of the address', body: `"${'x'.repeat(70_000)}"`, status: 413, code: 'RequestTooLarge' },
    { title: 'a missing member', body: '{"email":"a@example.org"}', status: 400, code: 'InvalidRequest' },
    { title: 'a member of the wrong type', body: '{"email":1,"password":"x"}', status: 400, code: 'InvalidRequest' },
    { title: 'no body at all', body: '', status: 400, code: 'InvalidRequest' },
    { title: 'a list for an object', body: '[]', status: 400, code: 'InvalidRequest' },
  ] as const;

  test.each(cases)('$title', async ({ body, status, code }) => {
    const server = await startTestServer();
    const answer = await server.ask(SIGN_IN, { method: 'POST', body });
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ error: { code, message: expect.any(String), fix: expect.any(String) } });
    expect((await server.ask('/api/sign-in/options')).status).toBe(200);
  });

  test('names every field that is at fault', async () => {
    const server = await startTestServer();
    const answer = await server.ask(SIGN_IN, { method: 'POST', body: { email: 1 } });
    expect(answer.json).toMatchObject({ error: { details: [{ path: 'body.email' }, { path: 'body.password' }] } });
  });

  test('takes JSON only', async () => {
    const server = await startTestServer();
    const answer = await server.ask(SIGN_IN, {
      method: 'POST',
      body: 'email=a',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.json).toMatchObject({ error: { code: 'UnsupportedMediaType' } });
  });

  test('lets no key reach a prototype', async () => {
    const server = await startTestServer();
    const body = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"environmentName":"Safe"}';
    expect((await server.askAsAdmin('/api/settings', { method: 'PATCH', body })).json).toMatchObject({ environmentName: 'Safe' });
    expect('polluted' in {}).toBe(false);
  });

  test('asks for a sign-in before it looks at the body', async () => {
    const server = await startTestServer();
    const answer = await server.ask('/api/settings', { method: 'PATCH', body: '{not json' });
    expect(answer.json).toMatchObject({ error: { code: 'SignInRequired' } });
  });

  test('an unknown address, an id that is none and a thing that is not there are three answers', async () => {
    const server = await startTestServer();
    expect((await server.askAsAdmin('/api/nothing')).json).toMatchObject({ error: { code: 'NotFound' } });
    const patch = { method: 'PATCH', body: { name: 'x' } };
    expect((await server.askAsAdmin('/api/accounts/7', patch)).json).toMatchObject({ error: { code: 'InvalidRequest' } });
    const unknown = '/api/accounts/01890000-0000-7000-8000-000000000000';
    expect((await server.askAsAdmin(unknown, patch)).json).toMatchObject({ error: { code: 'NotFound' } });
  });
});

describe('a page of another origin', () => {
  const refused = [
    { title: 'a foreign origin', headers: { origin: 'https://evil.example' } },
    { title: 'the origin null', headers: { origin: 'null' } },
    { title: 'another port of this computer', headers: { origin: 'http://127.0.0.1:1' } },
    { title: 'a foreign site without an origin', headers: { 'sec-fetch-site': 'cross-site' } },
    { title: 'a name beside the own one', headers: { origin: 'http://127.0.0.1.evil.example' } },
  ] as const;

  test.each(refused)('changes nothing with $title', async ({ headers }) => {
    const server = await startTestServer();
    const answer = await server.askAsAdmin('/api/settings', { method: 'PATCH', body: { environmentName: 'Taken' }, headers });
    expect(answer.json).toMatchObject({ error: { code: 'ForeignOrigin' } });
    expect((await server.askAsAdmin('/api/settings')).json).toMatchObject({ environmentName: 'Tandem' });
  });

  test.each(refused)('hears nothing live with $title', async ({ headers }) => {
    const server = await startTestServer();
    expect((await server.askAsAdmin('/api/live?topics=flows', { headers })).status).toBe(403);
  });

  test('cannot reach the server under a name of its own', async () => {
    const server = await startTestServer();
    const answer = await server.ask('/api/sign-in/options', { headers: { host: 'evil.example' } });
    expect(answer.json).toMatchObject({ error: { code: 'ForeignHost' } });
  });

  test('is told apart from the own page', async () => {
    const server = await startTestServer();
    const answer = await server.askAsAdmin('/api/settings', {
      method: 'PATCH',
      body: { environmentName: 'Ours' },
      headers: { origin: server.url },
    });
    expect(answer.status).toBe(200);
  });
});

describe('every answer', () => {
  test('carries the security headers and a request id, also when it is an error', async () => {
    const server = await startTestServer();
    for (const path of ['/api/sign-in/options', '/api/me', '/', '/api/nothing']) {
      const { headers } = await server.ask(path, { headers: { accept: 'text/html' } });
      expect(headers['content-security-policy']).toContain("script-src 'self'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test('says how to build the portal when it is not built', async () => {
    const server = await startTestServer({ portalFolder: '/nonexistent' });
    const page = await server.ask('/cloud-flows', { headers: { accept: 'text/html' } });
    expect(page.status).toBe(503);
    expect(page.text).toContain('The portal is not built yet');
  });
});

describe('the API', () => {
  test('describes itself at /api/openapi.json with every route of the table', async () => {
    const server = await startTestServer();
    const { paths } = (await server.ask('/api/openapi.json')).json as { paths: Record<string, Record<string, unknown>> };
    const described = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
    const expected = Object.values<Route>(API).map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(described.sort()).toEqual(expected.sort());
  });
});
