import { describe, expect, test } from 'vitest';
import { contextOf, get, type Listener, LOOPBACK, makeClient, startListener } from './start-listener.ts';

/** Answers `/to?<status>&<location>` with a redirect, everything else with its body. */
async function startRedirector(): Promise<Listener> {
  return startListener((request, response) => {
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const [status = '', location = ''] = query.split('&');
    if (path === '/to') response.writeHead(Number(status), { Location: decodeURIComponent(location) }).end('moved');
    else response.end('arrived');
  });
}

const to = (from: string, status: number, location: string): string => `${from}/to?${status}&${encodeURIComponent(location)}`;

describe('redirects', () => {
  test.each([
    [301, 'POST', 'GET', ''],
    [302, 'POST', 'GET', ''],
    [303, 'PUT', 'GET', ''],
    [303, 'HEAD', 'HEAD', ''],
    [302, 'PUT', 'PUT', 'content'],
    [307, 'POST', 'POST', 'content'],
    [308, 'DELETE', 'DELETE', 'content'],
  ])('%i of %s go on with %s', async (status, method, next, body) => {
    const listener = await startRedirector();
    const request = { method, url: to(listener.url, status, '/end'), headers: [['Content-Type', 'text/plain']] as const };
    const sent = method === 'HEAD' ? request : { ...request, body: Buffer.from('content') };
    const answer = await makeClient([LOOPBACK]).request(contextOf(), sent);
    expect(answer).toMatchObject({ status: 200, url: `${listener.url}/end` });
    expect(listener.requests[1]).toMatchObject({ method: next, path: '/end', body });
    expect(listener.requests[1]?.headers['content-type']).toBe(body === '' && method !== 'HEAD' ? undefined : 'text/plain');
  });

  test.each([
    'http://127.0.0.1:{port}/',
    'http://2130706433:{port}/',
    'http://0x7f.1:{port}/',
    '//127.0.0.1:{port}/',
    'http://[::ffff:127.0.0.1]:{port}/',
    'http://localhost:{port}/',
    'http://0.0.0.0:{port}/',
    'http://169.254.169.254/latest/meta-data/',
    'http://metadata.google.internal/',
  ])('into closed addresses end there: %s', async (location) => {
    const closed = await startListener();
    const open = await startListener(
      (_, response) => void response.writeHead(302, { Location: location.replace('{port}', String(closed.port)) }).end(),
      '127.0.0.2',
    );
    const client = makeClient([{ kind: 'network', address: '127.0.0.2', prefix: 32 }], {
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    });
    await expect(client.request(contextOf(), get(open.url))).rejects.toMatchObject({ code: 'OutboundAddressRefused' });
    expect(closed.connections()).toBe(0);
  });

  test('into another scheme are no redirects, and are the answer', async () => {
    const listener = await startRedirector();
    for (const location of ['file:///etc/passwd', 'ftp://127.0.0.1/']) {
      await expect(makeClient([LOOPBACK]).request(contextOf(), get(to(listener.url, 302, location)))).rejects.toMatchObject({
        code: 'OutboundUrlInvalid',
      });
    }
    expect(await makeClient([LOOPBACK]).request(contextOf(), get(to(listener.url, 302, 'http://[')))).toMatchObject({ status: 302 });
  });

  test('to another origin take no secret along, not even back', async () => {
    const home = await startRedirector();
    const foreign = await startRedirector();
    const secrets = { Authorization: 'Bearer canary', Cookie: 'a=canary', 'X-Api-Key': 'canary', Accept: 'text/plain' };
    const url = to(home.url, 302, to(foreign.url, 302, `${home.url}/end`));
    await makeClient([LOOPBACK]).request(contextOf(), get(url, { headers: secrets }));
    expect(home.requests[0]?.headers).toMatchObject({ authorization: 'Bearer canary', cookie: 'a=canary' });
    expect(JSON.stringify([foreign.requests[0]?.headers, home.requests[1]?.headers])).not.toContain('canary');
    expect(foreign.requests[0]?.headers['accept']).toBe('text/plain');
  });

  test('in the same origin keep what was sent', async () => {
    const listener = await startRedirector();
    await makeClient([LOOPBACK]).request(contextOf(), get(to(listener.url, 302, '/end'), { headers: { Authorization: 'Bearer kept' } }));
    expect(listener.requests[1]?.headers['authorization']).toBe('Bearer kept');
  });

  test('end after a limit', async () => {
    const listener = await startListener((_, response) => void response.writeHead(302, { Location: '/again' }).end());
    const request = { ...get(listener.url), limits: { redirects: 3 } };
    await expect(makeClient([LOOPBACK]).request(contextOf(), request)).rejects.toMatchObject({
      code: 'OutboundTooManyRedirects',
      retryable: false,
    });
    expect(listener.requests).toHaveLength(4);
    expect(await makeClient([LOOPBACK]).request(contextOf(), { ...request, limits: { redirects: 0 } })).toMatchObject({ status: 302 });
  });
});
