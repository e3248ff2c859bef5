import { once } from 'node:events';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { buildPortal } from './build-portal.ts';
import { type ProxyOptions, startProxy } from './start-proxy.ts';
import { startTestServer } from './start-test-server.ts';
import { startWorkProvider } from './start-work-provider.ts';

const KINDS: readonly (ProxyOptions & { readonly title: string })[] = [
  { title: 'passes the path on', path: '/tandem', strips: false, renamesHost: false },
  { title: 'takes the path away', path: '/tandem', strips: true, renamesHost: false },
  { title: 'renames the host', path: '/apps/tandem', strips: true, renamesHost: true },
];

async function start(kind: ProxyOptions, trustsProxy = kind.renamesHost) {
  const proxy = await startProxy(kind);
  const provider = await startWorkProvider();
  const { issuer, clientId, clientSecret } = provider;
  const server = await startTestServer({
    publicUrl: proxy.url,
    trustsProxy,
    portalFolder: buildPortal(),
    workAccounts: { label: 'Example Ltd', issuer, clientId, clientSecret },
  });
  proxy.serve(server.localUrl);
  provider.open(`${proxy.url}/api/sign-in/work-account/return`);
  return { proxy, server, provider };
}

for (const kind of KINDS) {
  test(`behind a proxy that ${kind.title}, the page names its files and its path`, async () => {
    const { server } = await start(kind);
    for (const path of ['', '/', '/cloud-flows/1']) {
      const page = await server.ask(path, { headers: { accept: 'text/html' } });
      expect([page.status, page.text]).toEqual([200, expect.stringContaining(`src="${kind.path}/assets/main-abc.js"`)]);
      expect(page.text).toContain(`<meta name="tandem-base-path" content="${kind.path}/" />`);
    }
    expect((await server.ask('/assets/main-abc.js')).text).toBe('export {};');
  });

  test(`behind a proxy that ${kind.title}, the sign-in counts below the path and the trigger's address is that of the proxy`, async () => {
    const { server, proxy } = await start(kind);
    const body = { email: server.email, password: server.password };
    const signedIn = await server.ask('/api/sign-in', { method: 'POST', body, headers: { origin: new URL(proxy.url).origin } });
    expect([signedIn.headers['set-cookie']].flat()[0]).toContain(`; Path=${kind.path};`);
    const definition = JSON.stringify({ triggers: { manual: { type: 'Request', kind: 'Http', inputs: {} } }, actions: {} });
    const flow = await server.askAsAdmin('/api/cloud-flows', { method: 'POST', body: { name: 'Hook', definition } });
    expect(flow.json).toMatchObject({ triggerUrl: expect.stringMatching(`^${proxy.url}/api/trigger/`) });
  });

  test(`behind a proxy that ${kind.title}, the provider sends people back below the path`, async () => {
    const { server, proxy, provider } = await start(kind);
    const started = await server.ask('/api/sign-in/work-account/start?returnTo=%2Fmachines');
    const cookie = [started.headers['set-cookie']].flat()[0] ?? '';
    expect(cookie).toContain(`; Path=${kind.path}/api/sign-in/work-account/return;`);
    const back = await provider.signInAt(String(started.headers['location']));
    expect(back.startsWith(proxy.url)).toBe(true);
    const finished = await server.ask(back.slice(proxy.url.length), { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect([finished.status, finished.headers['location']]).toEqual([302, `${kind.path}/machines`]);
    const failed = await server.ask('/api/sign-in/work-account/return?state=none');
    expect(failed.headers['location']).toBe(`${kind.path}/sign-in?error=WorkSignInFailed`);
  });

  test(`behind a proxy that ${kind.title}, streams and sockets pass`, async () => {
    const { server, proxy } = await start(kind);
    const cookie = await server.signIn(server.email, server.password);
    const stream = await fetch(`${proxy.url}/api/live?topics=flows`, { headers: { cookie } });
    const reader = stream.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe(': open\n\n');
    await reader?.cancel();
    const socket = new WebSocket(`${proxy.url.replace('http:', 'ws:')}/api/machine-channel`, { headers: { authorization: 'Bearer x' } });
    const [error] = (await once(socket, 'error')) as [Error];
    // The machine is unknown, which only the channel itself can tell.
    expect(error.message).toContain('401');
  });
}

test('the server answers beside the proxy as if it had no path', async () => {
  const { server } = await start({ path: '/tandem', strips: false, renamesHost: false });
  const answer = await fetch(`${server.localUrl}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: server.email, password: server.password }),
  });
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, expect.stringContaining('; Path=/;')]);
});

test('nobody is believed about the host unless the server was told to', async () => {
  const { server } = await start({ path: '/tandem', strips: false, renamesHost: true }, false);
  const definition = JSON.stringify({ triggers: { manual: { type: 'Request', kind: 'Http', inputs: {} } }, actions: {} });
  const flow = await server.askAsAdmin('/api/cloud-flows', { method: 'POST', body: { name: 'Hook', definition } });
  expect(flow.json).toMatchObject({ triggerUrl: expect.stringMatching(`^${server.localUrl}/api/trigger/`) });
});

test('a trusted proxy cannot make a foreign name an own one', async () => {
  const { server } = await start({ path: '/tandem', strips: false, renamesHost: true });
  const answer = await fetch(`${server.localUrl}/api/sign-in/options`, { headers: { 'x-forwarded-host': 'evil.example' } });
  expect(answer.status).toBe(200);
  const foreign = await fetch(`${server.localUrl}/api/sign-in`, {
    method: 'POST',
    headers: { 'x-forwarded-host': 'evil.example', origin: 'http://evil.example', 'content-type': 'application/json' },
    body: '{}',
  });
  expect(foreign.status).toBe(403);
});

test.each(['/a b', '/../x', 'a//b', '/a?b'])('%j is no base path', async (basePath) => {
  await expect(startTestServer({ basePath })).rejects.toMatchObject({ code: 'BasePathInvalid' });
});

test.each(['tandem', '/tandem/', '/tandem'])('%j is the base path /tandem', async (basePath) => {
  const server = await startTestServer({ basePath, portalFolder: buildPortal() });
  expect((await server.ask('/tandem/api/sign-in/options')).status).toBe(200);
  expect((await server.ask('/tandemonium', { headers: { accept: 'text/html' } })).text).toContain('content="/tandem/"');
});
