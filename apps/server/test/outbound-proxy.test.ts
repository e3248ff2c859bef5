import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadOutboundProxy } from '../src/settings/outbound-proxy.ts';

function folderWith(text?: string, mode = 0o600): string {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-proxy-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (text === undefined) return folder;
  writeFileSync(join(folder, 'outbound-proxy.json'), text);
  chmodSync(join(folder, 'outbound-proxy.json'), mode);
  return folder;
}

test('without the file there is no proxy', () => {
  expect(loadOutboundProxy(folderWith())).toBeUndefined();
});

test('the file names proxy, user and exceptions', () => {
  const file = { url: 'http://proxy.example:3128', user: 'ann', password: 'p:w', except: ['*.intern', '10.0.0.0/8'] };
  expect(loadOutboundProxy(folderWith(JSON.stringify(file)))).toEqual({
    hostname: 'proxy.example',
    port: 3128,
    isTls: false,
    authorization: `Basic ${Buffer.from('ann:p:w').toString('base64')}`,
    except: [
      { kind: 'subdomains', of: 'intern' },
      { kind: 'network', address: '10.0.0.0', prefix: 8 },
    ],
  });
  expect(loadOutboundProxy(folderWith('{"url":"https://[fd00::1]/"}'))).toMatchObject({ hostname: 'fd00::1', port: 443, isTls: true });
});

test.each([
  'canary',
  '{}',
  '{"url":"socks5://canary:1080"}',
  '{"url":"http://user:canary@proxy"}',
  '{"url":"http://proxy/canary"}',
  '{"url":"http://proxy","except":["http://canary"]}',
  '{"url":"http://proxy","pass":"canary"}',
])('%s is refused, and the message shows nothing of it', (text) => {
  expect(() => loadOutboundProxy(folderWith(text))).toThrow(expect.objectContaining({ code: 'OutboundProxyInvalid' }));
  expect(() => loadOutboundProxy(folderWith(text))).not.toThrow(/canary/);
});

test.skipIf(process.platform === 'win32')('a file that others may read is refused', () => {
  expect(() => loadOutboundProxy(folderWith('{"url":"http://proxy"}', 0o644))).toThrow(
    expect.objectContaining({ code: 'OutboundProxyUnsafe' }),
  );
});

test('a file that cannot be read is refused with the reason', () => {
  const noFolder = join(folderWith('{"url":"http://proxy"}'), 'outbound-proxy.json');
  expect(() => loadOutboundProxy(noFolder)).toThrow(expect.objectContaining({ code: 'OutboundProxyUnreadable' }));
  expect(() => loadOutboundProxy(noFolder)).toThrow(/ENOTDIR/);
});
