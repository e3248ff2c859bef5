import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setDefaultCACertificates, type TLSSocket } from 'node:tls';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { contextOf, get, LOOPBACK, makeClient, startListener } from './start-listener.ts';
import { startProxy } from './start-proxy.ts';

const OPENSSL = 'openssl';
const text = (body: Uint8Array): string => Buffer.from(body).toString();

describe('a request', () => {
  test('carries method, headers and body, and gives status, headers and bytes', async () => {
    const listener = await startListener(
      (_, response) => void response.writeHead(418, { 'X-Kind': 'teapot', 'Set-Cookie': ['a=1', 'b=2'] }).end('short'),
    );
    const answer = await makeClient([LOOPBACK]).request(contextOf(), {
      method: 'PATCH',
      url: `${listener.url}/things?x=1`,
      headers: [
        ['X-One', '1'],
        ['Host', 'elsewhere.example'],
        ['Content-Length', '1'],
        ['Transfer-Encoding', 'chunked'],
      ],
      body: Buffer.from('whole body'),
    });
    expect(listener.requests).toMatchObject([
      { method: 'PATCH', path: '/things?x=1', body: 'whole body', headers: { 'x-one': '1', host: `127.0.0.1:${listener.port}` } },
    ]);
    expect(answer).toMatchObject({ status: 418, url: `${listener.url}/things?x=1` });
    expect(answer.headers).toEqual(
      expect.arrayContaining([
        ['X-Kind', 'teapot'],
        ['Set-Cookie', 'a=1'],
        ['Set-Cookie', 'b=2'],
      ]),
    );
    expect(text(answer.body)).toBe('short');
  });

  test('uses no proxy of the environment', async () => {
    const proxy = await startListener();
    process.env['HTTP_PROXY'] = proxy.url;
    onTestFinished(() => void delete process.env['HTTP_PROXY']);
    const listener = await startListener();
    await makeClient([LOOPBACK]).request(contextOf(), get(listener.url));
    expect(proxy.connections()).toBe(0);
  });

  test.each([
    ['a method of two words', { method: 'GET / HTTP/1.1', headers: [] }],
    ['a header of two lines', { method: 'GET', headers: [['X-A', 'one\r\nX-B: two']] as const }],
    ['a header name with a blank', { method: 'GET', headers: [['X A', 'one']] as const }],
  ])('with %s is refused', async (_, { method, headers }) => {
    const listener = await startListener();
    const answer = makeClient([LOOPBACK]).request(contextOf(), { method, headers, url: listener.url });
    await expect(answer).rejects.toMatchObject({ code: 'OutboundRequestInvalid', kind: 'user', retryable: false });
    expect(listener.requests).toEqual([]);
  });

  test('to a port where nobody listens can be tried again', async () => {
    const answer = makeClient([LOOPBACK]).request(contextOf(), get('http://127.0.0.1:9990/'));
    await expect(answer).rejects.toMatchObject({
      code: 'OutboundUnreachable',
      retryable: true,
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  test('to a name that nobody knows can be tried again', async () => {
    const client = makeClient([], { resolve: () => Promise.reject(new Error('ENOTFOUND')) });
    await expect(client.request(contextOf(), get('https://nobody.example/'))).rejects.toMatchObject({
      code: 'OutboundNameNotFound',
      retryable: true,
    });
  });

  test('to something that speaks no HTTP fails', async () => {
    const server = createTcpServer((socket) => void socket.once('data', () => socket.write('220 mail.example.com ESMTP\r\n')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
    const { port } = server.address() as AddressInfo;
    await expect(makeClient([LOOPBACK]).request(contextOf(), get(`http://127.0.0.1:${port}/`))).rejects.toMatchObject({
      code: 'OutboundAnswerInvalid',
    });
  });

  test('loses its connection in the middle of the response', async () => {
    const listener = await startListener((_, response) => {
      response.writeHead(200, { 'Content-Length': 100 });
      response.write('only a part', () => response.destroy());
    });
    await expect(makeClient([LOOPBACK]).request(contextOf(), get(listener.url))).rejects.toMatchObject({
      code: 'OutboundUnreachable',
      retryable: true,
    });
  });
});

describe('limits', () => {
  test('of the request are checked before it is sent', async () => {
    const listener = await startListener();
    const request = { ...get(listener.url), method: 'POST', body: new Uint8Array(11), limits: { requestBytes: 10 } };
    await expect(makeClient([LOOPBACK]).request(contextOf(), request)).rejects.toMatchObject({ code: 'OutboundTooLarge' });
    expect(listener.connections()).toBe(0);
  });

  test('of the response end an endless body', async () => {
    const listener = await startListener((_, response) => {
      const more = (error?: Error | null): void => {
        if (error === undefined || error === null) response.write(Buffer.alloc(64 * 1024), more);
      };
      more();
    });
    const request = { ...get(listener.url), limits: { responseBytes: 1024 * 1024 } };
    await expect(makeClient([LOOPBACK]).request(contextOf(), request)).rejects.toMatchObject({
      code: 'OutboundTooLarge',
      retryable: false,
    });
  });

  const MIB = 1024 * 1024;

  test.each([
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(200 * MIB)))],
    ['deflate', deflateRawSync(Buffer.alloc(200 * MIB))],
    ['deflate, deflate', deflateSync(deflateSync(Buffer.alloc(200 * MIB)))],
    ['br', brotliCompressSync(Buffer.alloc(200 * MIB), { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } })],
    ['zstd', zstdCompressSync(Buffer.alloc(200 * MIB))],
    // Empty members, which become nothing.
    ['gzip, deflate', deflateSync(Buffer.alloc(40 * MIB, gzipSync('')))],
  ])('of the response count what a bomb in %s becomes', async (encoding, bomb) => {
    const listener = await startListener((_, response) => void response.writeHead(200, { 'Content-Encoding': encoding }).end(bomb));
    const before = process.memoryUsage().rss;
    const request = { ...get(listener.url), limits: { responseBytes: 8 * MIB } };
    await expect(makeClient([LOOPBACK]).request(contextOf(), request)).rejects.toMatchObject({ code: 'OutboundTooLarge' });
    expect(process.memoryUsage().rss - before).toBeLessThan(120 * MIB);
  });

  test('of the header of a response hold', async () => {
    const listener = await startListener((_, response) => void response.writeHead(200, { 'X-Long': 'a'.repeat(70_000) }).end());
    await expect(makeClient([LOOPBACK]).request(contextOf(), get(listener.url))).rejects.toMatchObject({ code: 'OutboundAnswerInvalid' });
  });

  test('of the time to the headers end a silent server', async () => {
    const listener = await startListener(() => undefined);
    const request = { ...get(listener.url), limits: { headersTimeoutMs: 50 } };
    await expect(makeClient([LOOPBACK]).request(contextOf(), request)).rejects.toMatchObject({ code: 'OutboundTimeout', retryable: true });
  });

  test('of the whole time end a server that sends a byte now and then', async () => {
    const listener = await startListener((_, response) => {
      const timer = setInterval(() => response.write('.'), 10);
      response.on('close', () => clearInterval(timer));
    });
    const request = { ...get(listener.url), limits: { timeoutMs: 150 } };
    await expect(makeClient([LOOPBACK]).request(contextOf(), request)).rejects.toMatchObject({ code: 'OutboundTimeout' });
  });

  test('of the context hold: its deadline, and whoever cancels', async () => {
    const listener = await startListener(() => undefined);
    const client = makeClient([LOOPBACK]);
    const context = contextOf({ deadlineAt: Date.now() + 50 });
    await expect(client.request(context, get(listener.url))).rejects.toMatchObject({ code: 'OutboundTimeout' });
    const cancelled = contextOf({ signal: AbortSignal.timeout(50) });
    await expect(client.request(cancelled, get(listener.url))).rejects.toMatchObject({ code: 'OutboundCancelled', retryable: false });
    await expect(client.request(contextOf({ signal: AbortSignal.abort() }), get(listener.url))).rejects.toMatchObject({
      code: 'OutboundCancelled',
    });
    expect(listener.requests).toHaveLength(2);
  });
});

describe('compressed responses', () => {
  test.each([
    ['gzip', gzipSync],
    ['X-GZIP', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
    ['deflate, br', (text: string) => brotliCompressSync(deflateRawSync(text))],
    ['gzip, identity, deflate', (text: string) => deflateSync(gzipSync(text))],
    ['br, zstd, gzip', (text: string) => gzipSync(zstdCompressSync(brotliCompressSync(text)))],
  ] as const)('in %s are read (%#)', async (encoding, compress) => {
    const listener = await startListener(
      (_, response) => void response.writeHead(200, { 'Content-Encoding': encoding }).end(compress('hello')),
    );
    const { body, headers } = await makeClient([LOOPBACK]).request(contextOf(), get(listener.url));
    expect(text(body)).toBe('hello');
    expect(headers.map(([name]) => name)).not.toContain('Content-Encoding');
  });

  test('that come byte by byte are read', async () => {
    const bytes = deflateRawSync('hello');
    const listener = await startListener((_, response) => {
      response.writeHead(200, { 'Content-Encoding': 'deflate' });
      const send = (at: number): unknown =>
        at === bytes.length ? response.end() : response.write(bytes.subarray(at, at + 1), () => send(at + 1));
      send(0);
    });
    expect(text((await makeClient([LOOPBACK]).request(contextOf(), get(listener.url))).body)).toBe('hello');
  });

  test('in an encoding that is not known stay as they are', async () => {
    const listener = await startListener((_, response) => void response.writeHead(200, { 'Content-Encoding': 'aes128gcm' }).end('sealed'));
    const { body, headers } = await makeClient([LOOPBACK]).request(contextOf(), get(listener.url));
    expect(text(body)).toBe('sealed');
    expect(headers).toContainEqual(['Content-Encoding', 'aes128gcm']);
  });

  test('without content are empty', async () => {
    const listener = await startListener((_, response) => void response.writeHead(200, { 'Content-Encoding': 'deflate, gzip' }).end());
    expect((await makeClient([LOOPBACK]).request(contextOf(), { ...get(listener.url), method: 'HEAD' })).body).toHaveLength(0);
    expect((await makeClient([LOOPBACK]).request(contextOf(), get(listener.url))).body).toHaveLength(0);
  });

  test.each([
    ['gzip', 'cut off', gzipSync('x'.repeat(1000)).subarray(0, 20)],
    ['gzip', 'broken', Buffer.from('this is not compressed')],
    ['deflate', 'cut off', deflateSync('x'.repeat(1000)).subarray(0, 10)],
    ['deflate', 'cut off after a byte', deflateSync('x').subarray(0, 1)],
    ['deflate', 'broken', Buffer.from('this is not compressed')],
    ['br', 'broken', Buffer.from('this is not compressed')],
    ['zstd', 'broken', Buffer.from('this is not compressed')],
    ['gzip, br', 'broken inside', brotliCompressSync('this is not compressed')],
  ])('in %s that are %s fail', async (encoding, _, bytes) => {
    const listener = await startListener((__, response) => void response.writeHead(200, { 'Content-Encoding': encoding }).end(bytes));
    await expect(makeClient([LOOPBACK]).request(contextOf(), get(listener.url))).rejects.toMatchObject({ code: 'OutboundAnswerInvalid' });
  });
});

// A certificate needs a tool to make it, and Node has none.
describe.skipIf(spawnSync(OPENSSL, ['version']).status !== 0)('a client certificate', () => {
  test('is shown to the origin that asks, and to no other', async () => {
    const { key, cert, pfx } = makeCertificate('passphrase');
    setDefaultCACertificates([cert]);
    const subjects: unknown[] = [];
    const start = async (redirect?: string): Promise<string> => {
      const server = createTlsServer({ key, cert, requestCert: true, rejectUnauthorized: false }, (request, response) => {
        subjects.push((request.socket as TLSSocket).getPeerCertificate().subject?.CN);
        response.writeHead(redirect === undefined ? 200 : 302, redirect === undefined ? {} : { Location: redirect }).end();
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      onTestFinished(() => void server.close().closeAllConnections());
      return `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    };
    const url = await start(await start());
    const request = { ...get(url), clientCertificate: { pfx, passphrase: 'passphrase' } };
    expect(await makeClient([LOOPBACK]).request(contextOf(), request)).toMatchObject({ status: 200 });
    expect(subjects).toEqual(['tandem-test', undefined]);
    const wrong = makeClient([LOOPBACK]).request(contextOf(), { ...request, clientCertificate: { pfx, passphrase: 'wrong' } });
    await expect(wrong).rejects.toMatchObject({ code: 'OutboundClientCertificateInvalid', message: expect.not.stringContaining('wrong') });
    setDefaultCACertificates([]);
    const unknown = makeClient([LOOPBACK]).request(contextOf(), get(url));
    await expect(unknown).rejects.toMatchObject({ code: 'OutboundCertificateRefused', retryable: false });
  });
});

test.skipIf(spawnSync(OPENSSL, ['version']).status !== 0)('a proxy sees nothing of a request over https', async () => {
  const { key, cert } = makeCertificate('passphrase');
  setDefaultCACertificates([cert]);
  onTestFinished(() => setDefaultCACertificates([]));
  const server = createTlsServer({ key, cert }, (_, response) => void response.end('here'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo;
  const { proxy, asked } = await startProxy({ to: port });
  const { body } = await makeClient([LOOPBACK], { proxy }).request(contextOf(), get(`https://127.0.0.1:${port}/secret`));
  expect(text(body)).toBe('here');
  expect(asked).toEqual([{ line: `CONNECT 127.0.0.1:${port} HTTP/1.1`, authorization: undefined }]);
  setDefaultCACertificates([]);
  const untrusted = makeClient([LOOPBACK], { proxy }).request(contextOf(), get(`https://127.0.0.1:${port}/`));
  await expect(untrusted).rejects.toMatchObject({ code: 'OutboundCertificateRefused' });
});

function makeCertificate(passphrase: string): { key: string; cert: string; pfx: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-certificate-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]): void => void execFileSync(OPENSSL, args, { cwd: folder, stdio: 'pipe', env: { PASS: passphrase } });
  run(
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    'key.pem',
    '-out',
    'cert.pem',
    '-days',
    '2',
    '-subj',
    '/CN=tandem-test',
    '-addext',
    'subjectAltName=IP:127.0.0.1',
  );
  run('pkcs12', '-export', '-inkey', 'key.pem', '-in', 'cert.pem', '-out', 'client.pfx', '-passout', 'env:PASS');
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  return { key: read('key.pem').toString(), cert: read('cert.pem').toString(), pfx: read('client.pfx') };
}
