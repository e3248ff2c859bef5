import { expect, test } from 'vitest';
import { readAllowedHost } from '../src/index.ts';

test.each([
  ['erp.intern', { kind: 'name', name: 'erp.intern' }],
  [' ERP.Intern:8443 ', { kind: 'name', name: 'erp.intern', port: 8443 }],
  ['localhost', { kind: 'name', name: 'localhost' }],
  ['*.intern', { kind: 'subdomains', of: 'intern' }],
  ['*.a.b:80', { kind: 'subdomains', of: 'a.b', port: 80 }],
  ['10.1.2.3', { kind: 'network', address: '10.1.2.3', prefix: 32 }],
  ['10.0.0.0/8', { kind: 'network', address: '10.0.0.0', prefix: 8 }],
  ['127.0.0.1:3000', { kind: 'network', address: '127.0.0.1', prefix: 32, port: 3000 }],
  ['10.0.0.0/8:443', { kind: 'network', address: '10.0.0.0', prefix: 8, port: 443 }],
  ['::1', { kind: 'network', address: '::1', prefix: 128 }],
  ['fd00::/8', { kind: 'network', address: 'fd00::', prefix: 8 }],
  ['[fd00::1]:8080', { kind: 'network', address: 'fd00::1', prefix: 128, port: 8080 }],
])('%s is a host', (text, host) => {
  expect(readAllowedHost(text)).toEqual(host);
});

test.each([
  '',
  '*',
  '*.',
  '.intern',
  'a..b',
  'http://erp.intern',
  'erp.intern/path',
  'user@erp',
  'erp intern',
  'erp:0',
  'erp:65536',
  'erp:http',
  '10.0.0.0/33',
  '10.0.0.0/',
  '10.0.0/8',
  '256.1.1.1',
  '2130706433',
  '0x7f.1',
  '::1/129',
  'a*.intern',
])('%s is none', (text) => {
  expect(readAllowedHost(text)).toBeUndefined();
});
