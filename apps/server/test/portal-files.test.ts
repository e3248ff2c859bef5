import { expect, test } from 'vitest';
import { buildPortal } from './build-portal.ts';
import { startTestServer } from './start-test-server.ts';

test('the built portal is served: its page for every path that a browser opens, its assets to be kept for ever', async () => {
  const server = await startTestServer({ portalFolder: buildPortal() });
  for (const path of ['/', '/cloud-flows', '/runs/01890000-0000-7000-8000-000000000000']) {
    const page = await server.ask(path, { headers: { accept: 'text/html' } });
    expect([path, page.status, page.headers['cache-control']]).toEqual([path, 200, 'no-cache']);
    expect(page.text).toContain('src="/assets/main-abc.js"');
  }
  const asset = await server.ask('/assets/main-abc.js');
  expect(asset.headers['content-type']).toContain('javascript');
  expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
] as const)('a browser that takes %s gets the form that the build made', async (accepted, encoding) => {
  const server = await startTestServer({ portalFolder: buildPortal() });
  const answer = await fetch(`${server.url}/assets/main-abc.js`, { headers: { 'accept-encoding': accepted } });
  expect(answer.headers.get('content-encoding')).toBe(encoding);
  expect(answer.headers.get('content-type')).toContain('javascript');
  expect(answer.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
  expect(await answer.text()).toBe('export {};');
});

test('a missing asset is no page, and nothing outside the folder is reached', async () => {
  const server = await startTestServer({ portalFolder: buildPortal() });
  expect((await server.ask('/assets/main-old.js')).status).toBe(404);
  expect((await server.ask('/api/nothing', { headers: { accept: 'text/html' } })).json).toMatchObject({ error: { code: 'NotFound' } });
  for (const path of [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/%5c..%5c..%5csecret.txt',
  ]) {
    const answer = await server.ask(path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).not.toContain('secret');
  }
});
