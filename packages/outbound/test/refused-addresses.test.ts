import { describe, expect, test } from 'vitest';
import { type AllowedHost, addressKind, canonicalAddress, isOpen } from '../src/index.ts';
import { contextOf, get, LOOPBACK, makeClient, startListener } from './start-listener.ts';

/** One of every range that no flow may reach. */
const CLOSED_IPV4 = [
  '127.0.0.1',
  '127.255.255.254',
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '10.255.255.255',
  '100.64.0.1',
  '100.100.100.200',
  '100.127.255.255',
  '168.63.129.16',
  '169.254.0.1',
  '169.254.169.254',
  '169.254.170.2',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.192',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.0.1',
  '192.168.255.255',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
];

const CLOSED_IPV6 = [
  '::',
  '::1',
  '0:0:0:0:0:0:0:1',
  '::ffff:0:127.0.0.1',
  'fe80::1',
  'fec0::1',
  'fc00::1',
  'fd00:ec2::254',
  'fd20:ce::254',
  'ff02::1',
  'ff0e::1',
  '100::1',
  '2001::1',
  '2001:2::1',
  '2001:10::1',
  '2001:db8::1',
  '2002::1',
  '3fff::1',
  '5f00::1',
  '64:ff9b::1',
  '64:ff9b:1::1',
  '4000::1',
];

/** How somebody may write an IPv4 address in a URL. */
const SPELLINGS: Readonly<Record<string, (bytes: readonly number[]) => string>> = {
  plain: (bytes) => bytes.join('.'),
  decimal: (bytes) => String(numberOf(bytes)),
  hex: (bytes) => `0x${numberOf(bytes).toString(16)}`,
  octal: (bytes) => bytes.map((byte) => `0${byte.toString(8)}`).join('.'),
  'two parts': ([first = 0, ...rest]) => `${first}.${numberOf([0, ...rest])}`,
  'with a dot': (bytes) => `${bytes.join('.')}.`,
  'full-width digits': (bytes) => bytes.join('。').replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  mapped: (bytes) => `[::ffff:${bytes.join('.')}]`,
  'mapped in hex': (bytes) => `[::ffff:${groups(bytes)}]`,
  compatible: (bytes) => `[::${groups(bytes)}]`,
  NAT64: (bytes) => `[64:ff9b::${groups(bytes)}]`,
  '6to4': (bytes) => `[2002:${groups(bytes)}::1]`,
  Teredo: (bytes) => `[2001:0:${groups(bytes)}::1]`,
};

const NAMES: Readonly<Record<string, string>> = {
  localhost: '127.0.0.1',
  LOCALHOST: '127.0.0.1',
  'localhost.': '127.0.0.1',
  'ip6-localhost': '::1',
  'app.localhost': '127.0.0.1',
  'metadata.google.internal': '169.254.169.254',
  'internal.example.com': '10.1.2.3',
  'mapped.example.com': '::ffff:10.1.2.3',
  'tunnel.example.com': '64:ff9b::a01:203',
  'zone.example.com': 'fe80::1%eth0',
  'strange.example.com': 'not an address',
  '127.0.0.1.nip.io': '127.0.0.1',
  'xn--bcher-kva.example': '192.168.1.1',
};

function numberOf(bytes: readonly number[]): number {
  return bytes.reduce((number, byte) => number * 256 + byte, 0);
}

function groups(bytes: readonly number[]): string {
  return [bytes.slice(0, 2), bytes.slice(2)].map((pair) => numberOf(pair).toString(16)).join(':');
}

const VECTORS: readonly string[] = [
  ...CLOSED_IPV4.flatMap((address) => Object.values(SPELLINGS).map((spell) => spell(address.split('.').map(Number)))),
  ...CLOSED_IPV6.map((address) => `[${address}]`),
  ...Object.keys(NAMES),
];

describe('addresses that no flow may reach', () => {
  test(`are refused in all ${VECTORS.length} spellings, and nobody connects`, async () => {
    const listener = await startListener();
    const client = makeClient([], {
      resolve: async (name) => [{ address: NAMES[name.toLowerCase()] ?? NAMES[name] ?? '127.0.0.1', family: 4 }],
    });
    expect(VECTORS.length).toBeGreaterThan(350);
    for (const host of VECTORS) {
      const answer = client.request(contextOf(), get(`http://${host}:${listener.port}/`));
      await expect(answer, host).rejects.toMatchObject({
        code: expect.stringMatching(/^Outbound(AddressRefused|UrlInvalid)$/),
        retryable: false,
      });
    }
    expect(listener.connections()).toBe(0);
  });

  test('are refused over https, too, and say neither path nor address', async () => {
    const client = makeClient([], { resolve: async () => [{ address: '10.1.2.3', family: 4 }] });
    const answer = client.request(contextOf(), get('https://intern.example/secret?key=hidden'));
    await expect(answer).rejects.toMatchObject({
      code: 'OutboundAddressRefused',
      message: expect.not.stringMatching(/secret|hidden|10\.1/),
    });
  });

  test.each([
    'ftp://example.com/',
    'file:///etc/passwd',
    'gopher://127.0.0.1:70/',
    'data:text/plain,hello',
    'javascript:alert(1)',
    'unix:/var/run/docker.sock',
    '//127.0.0.1/',
    '127.0.0.1',
    '',
    'http://',
    'http://[::1',
    'http://256.256.256.256/',
    'http://127.0.0.1:99999/',
    `https://example.com/${'a'.repeat(16_400)}`,
  ])('are no URL: %.60s', async (url) => {
    await expect(makeClient([LOOPBACK]).request(contextOf(), get(url))).rejects.toMatchObject({ code: 'OutboundUrlInvalid' });
  });

  test('are not reached with a user name in the URL', async () => {
    const listener = await startListener();
    const answer = makeClient([LOOPBACK]).request(contextOf(), get(`http://user:secret@127.0.0.1:${listener.port}/`));
    await expect(answer).rejects.toMatchObject({ code: 'OutboundRequestInvalid', message: expect.not.stringContaining('secret') });
    expect(listener.connections()).toBe(0);
  });

  test.each([21, 22, 25, 465, 587, 6667])('have port %i, which speaks another protocol', async (port) => {
    await expect(makeClient([LOOPBACK]).request(contextOf(), get(`http://127.0.0.1:${port}/`))).rejects.toMatchObject({
      code: 'OutboundAddressRefused',
    });
  });
});

describe('addresses of the internet', () => {
  test.each([
    '8.8.8.8',
    '1.1.1.1',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '2606:4700::1111',
    '2a00:1450::1',
  ])('are open: %s', (address) => {
    expect(addressKind(address)).toBe('public');
    expect(isOpen({ hostname: 'example.com', port: 8443, address }, { allowedHosts: [] })).toBe(true);
  });

  test('are spelt one way only', () => {
    expect(canonicalAddress('[::FFFF:7f00:0001]')).toBe('127.0.0.1');
    expect(canonicalAddress('2001:0DB8:0:0::1')).toBe('2001:db8::1');
    expect(canonicalAddress('example.com')).toBeUndefined();
  });
});

describe('what an administrator allows', () => {
  const HERE = { hostname: 'erp.intern', port: 8080, address: '10.1.2.3' };
  const CASES: readonly (readonly [AllowedHost, boolean])[] = [
    [{ kind: 'name', name: 'erp.intern' }, true],
    [{ kind: 'name', name: 'erp.intern', port: 8080 }, true],
    [{ kind: 'name', name: 'erp.intern', port: 80 }, false],
    [{ kind: 'name', name: 'crm.intern' }, false],
    [{ kind: 'subdomains', of: 'intern' }, true],
    [{ kind: 'subdomains', of: 'erp.intern' }, false],
    [{ kind: 'subdomains', of: 'rp.intern' }, false],
    [{ kind: 'network', address: '10.0.0.0', prefix: 8 }, true],
    [{ kind: 'network', address: '10.1.2.3', prefix: 32, port: 8080 }, true],
    [{ kind: 'network', address: '10.1.2.3', prefix: 32, port: 443 }, false],
    [{ kind: 'network', address: '10.2.0.0', prefix: 16 }, false],
    [{ kind: 'network', address: 'fd00::', prefix: 8 }, false],
  ];

  test.each(CASES)('%j opens http://erp.intern:8080: %s', (host, expected) => {
    expect(isOpen(HERE, { allowedHosts: [host] })).toBe(expected);
  });

  test('by name never leads to metadata of the cloud', () => {
    const destination = { hostname: 'erp.intern', port: 80, address: '169.254.169.254' };
    expect(isOpen(destination, { allowedHosts: [{ kind: 'name', name: 'erp.intern' }] })).toBe(false);
    expect(isOpen(destination, { allowedHosts: [{ kind: 'network', address: '169.254.169.254', prefix: 32 }] })).toBe(true);
  });

  test('opens a port of another protocol only with that port', () => {
    const mail = { hostname: 'mail.example.com', port: 25, address: '8.8.8.8' };
    expect(isOpen(mail, { allowedHosts: [{ kind: 'name', name: 'mail.example.com' }] })).toBe(false);
    expect(isOpen(mail, { allowedHosts: [{ kind: 'name', name: 'mail.example.com', port: 25 }] })).toBe(true);
  });

  test('counts from the next request on, and its connections end with it', async () => {
    const listener = await startListener();
    let rules = { allowedHosts: [LOOPBACK] };
    const client = makeClient([], { rules: () => rules });
    await client.request(contextOf(), get(listener.url));
    rules = { allowedHosts: [] };
    await expect(client.request(contextOf(), get(listener.url))).rejects.toMatchObject({ code: 'OutboundAddressRefused' });
    expect(listener.requests).toHaveLength(1);
  });
});

describe('names that change their address', () => {
  test('are asked once for each connection: 1,000 races never reach the other one', async () => {
    const allowed = await startListener((_, response) => void response.setHeader('connection', 'close').end('allowed'), '127.0.0.2');
    const forbidden = await startListenerOnPort(allowed.port);
    let asked = 0;
    const client = makeClient([{ kind: 'network', address: '127.0.0.2', prefix: 32 }], {
      resolve: async () => [{ address: asked++ % 2 === 0 ? '127.0.0.2' : '127.0.0.1', family: 4 }],
    });
    const outcomes = await raceInTurn(1000, () => client.request(contextOf(), get(`http://rebind.example:${allowed.port}/`)));
    expect(forbidden.connections()).toBe(0);
    expect(outcomes.done).toBe(500);
    expect(asked).toBe(1000);
  });

  test('are refused when one of several addresses is closed', async () => {
    const allowed = await startListener(undefined, '127.0.0.2');
    const client = makeClient([{ kind: 'network', address: '127.0.0.2', prefix: 32 }], {
      resolve: async () => [
        { address: '127.0.0.2', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
    });
    await expect(client.request(contextOf(), get(`http://both.example:${allowed.port}/`))).rejects.toMatchObject({
      code: 'OutboundAddressRefused',
    });
    expect(allowed.connections()).toBe(0);
  });
});

async function raceInTurn(count: number, request: () => Promise<unknown>): Promise<{ readonly done: number }> {
  let done = 0;
  for (let turn = 0; turn < count; turn++)
    await request().then(
      () => done++,
      () => undefined,
    );
  return { done };
}

/** A second listener with the same port on 127.0.0.1. */
async function startListenerOnPort(port: number): Promise<{ connections: () => number }> {
  const { createServer } = await import('node:net');
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    socket.destroy();
  });
  await new Promise<void>((resolve, reject) => server.on('error', reject).listen(port, '127.0.0.1', resolve));
  const { onTestFinished } = await import('vitest');
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  return { connections: () => connections };
}
