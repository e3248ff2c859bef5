import { describe, expect, test } from 'vitest';
import type { OutboundProxy, ResolveName } from '../src/index.ts';
import { contextOf, get, LOOPBACK, makeClient, startListener } from './start-listener.ts';
import { startProxy } from './start-proxy.ts';

const unknown: ResolveName = () => Promise.reject(new Error('ENOTFOUND'));
const resolvesTo =
  (address: string): ResolveName =>
  async () => [{ address, family: address.includes(':') ? 6 : 4 }];

describe('a proxy', () => {
  test('is asked for the name, and the request goes through', async () => {
    const listener = await startListener();
    const { proxy, asked } = await startProxy({ to: listener.port }, { authorization: 'Basic Y2FuYXJ5' });
    const client = makeClient([], { proxy, resolve: unknown });
    const { status, url } = await client.request(contextOf(), get('http://api.example.com/things?x=1'));
    expect({ status, url }).toEqual({ status: 200, url: 'http://api.example.com/things?x=1' });
    expect(asked).toEqual([{ line: 'CONNECT api.example.com:80 HTTP/1.1', authorization: 'Basic Y2FuYXJ5' }]);
    expect(listener.requests).toMatchObject([{ path: '/things?x=1', headers: { host: 'api.example.com' } }]);
    expect(listener.requests[0]?.headers).not.toHaveProperty('proxy-authorization');
  });

  test.each([
    'http://127.0.0.1/',
    'http://169.254.169.254/',
    'http://10.0.0.1/',
    'http://[::1]/',
    'https://2130706433/',
    'http://[fd00::1]/',
  ])('is not asked for %s, which is no public address', async (url) => {
    const { proxy, asked } = await startProxy({});
    const client = makeClient([], { proxy });
    await expect(client.request(contextOf(), get(url))).rejects.toMatchObject({ code: 'OutboundAddressRefused' });
    expect(asked).toEqual([]);
  });

  test.each(['10.1.2.3', '169.254.169.254', '::1'])('is not asked for a name that is %s here', async (address) => {
    const { proxy, asked } = await startProxy({});
    const client = makeClient([], { proxy, resolve: resolvesTo(address) });
    await expect(client.request(contextOf(), get('https://api.example.com/'))).rejects.toMatchObject({ code: 'OutboundAddressRefused' });
    expect(asked).toEqual([]);
  });

  test.each([
    'http://localhost/',
    'http://intranet/',
    'http://wiki.LOCAL/',
    'http://metadata.google.internal/',
    'http://metadata.google.internal../',
    'http://kubernetes.default.svc/',
    'http://printer.home.arpa./',
    'http://api.example.com:22/',
  ])('is not asked for %s, of which nobody knows where it leads', async (url) => {
    const { proxy, asked } = await startProxy({});
    const client = makeClient([], { proxy, resolve: unknown });
    await expect(client.request(contextOf(), get(url))).rejects.toMatchObject({ code: 'OutboundAddressRefused' });
    expect(asked).toEqual([]);
  });

  test('is asked for names that an administrator allows', async () => {
    const listener = await startListener();
    const { proxy, asked } = await startProxy({ to: listener.port });
    const client = makeClient([{ kind: 'name', name: 'erp.intern' }], { proxy, resolve: unknown });
    await client.request(contextOf(), get('http://erp.intern/'));
    expect(asked).toMatchObject([{ line: 'CONNECT erp.intern:80 HTTP/1.1' }]);
  });

  test('is left out for its exceptions, which are checked as without it', async () => {
    const listener = await startListener();
    const { proxy, asked } = await startProxy({}, { except: [LOOPBACK, { kind: 'subdomains', of: 'intern' }] });
    const client = makeClient([LOOPBACK], { proxy, resolve: resolvesTo('10.0.0.1') });
    expect(await client.request(contextOf(), get(listener.url))).toMatchObject({ status: 200 });
    await expect(client.request(contextOf(), get('http://erp.intern/'))).rejects.toMatchObject({ code: 'OutboundAddressRefused' });
    expect(asked).toEqual([]);
  });

  test('checks each hop of a redirect, too', async () => {
    const listener = await startListener((_, response) => void response.writeHead(302, { Location: 'http://10.0.0.1/' }).end());
    const { proxy } = await startProxy({ to: listener.port });
    const client = makeClient([], { proxy, resolve: unknown });
    await expect(client.request(contextOf(), get('http://api.example.com/'))).rejects.toMatchObject({ code: 'OutboundAddressRefused' });
  });

  test.each([
    ['407 Proxy Authentication Required', false],
    ['403 Forbidden', false],
    ['503 Service Unavailable', true],
  ])('that answers %s is told from the service, without its password', async (status, retryable) => {
    const { proxy } = await startProxy({ status }, { authorization: 'Basic Y2FuYXJ5' });
    const request = makeClient([], { proxy, resolve: unknown }).request(contextOf(), get('https://api.example.com/secret'));
    const error: unknown = await request.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'OutboundProxyRefused', retryable, message: expect.stringContaining(status.slice(0, 3)) });
    expect(`${(error as Error).message}${JSON.stringify(error)}`).not.toMatch(/Y2FuYXJ5|secret/);
  });

  test('that is not there can be asked again', async () => {
    const proxy: OutboundProxy = { hostname: '127.0.0.1', port: 9990, isTls: false, except: [] };
    const request = makeClient([], { proxy, resolve: unknown }).request(contextOf(), get('https://api.example.com/'));
    await expect(request).rejects.toMatchObject({ code: 'OutboundProxyUnreachable', retryable: true });
  });
});
