import { execFileSync, spawnSync } from 'node:child_process';
import { constants, createHash, verify, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromPlain } from '@tandem/kernel';
import { describe, expect, onTestFinished, test } from 'vitest';
import { octetsOf, readBer } from '../src/ber.ts';
import { install, type SeenRequest, sendJson, startService } from './start-service.ts';

const OPENSSL = 'openssl';
const PASSWORD = 'canary passphrase';
const RSA = ['rsa:2048'];
const LEGACY = ['-certpbe', 'PBE-SHA1-3DES', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'];

// A certificate needs a tool to make it, and Node has none.
describe.skipIf(spawnSync(OPENSSL, ['version']).status !== 0)('an application with a certificate', () => {
  test.each([
    ['as files are made today', []],
    ['as old systems make files', LEGACY],
    ['with a key that is not encrypted', ['-keypbe', 'NONE']],
  ])('signs what it asks for a token with: %s', async (_, options) => {
    const { pfx, cert } = makePfx(RSA, options);
    const authority = await startService((__, response) => sendJson(response, { access_token: 'token', expires_in: 3600 }));
    const service = await startService((__, response) => void response.end());
    const installation = install();
    const application = { ...applicationOf(authority.url, pfx), credentialType: 'Certificate', secret: 'unused' };
    for (let i = 0; i < 2; i++) await installation.start('Http', { uri: service.url }, { authentication: fromPlain(application) });
    expect(service.requests.map(({ headers }) => headers['authorization'])).toEqual(['Bearer token', 'Bearer token']);
    expect(authority.requests).toHaveLength(1);
    const { client_assertion: assertion = '', ...form } = formOf(authority.requests[0]);
    expect(form).toEqual({
      grant_type: 'client_credentials',
      client_id: 'app',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      resource: 'https://graph',
    });
    const { header, claims } = readJwt(assertion, cert, { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 });
    const thumbprint = (hash: string) => createHash(hash).update(new X509Certificate(cert).raw).digest('base64url');
    expect(header).toEqual({ alg: 'PS256', typ: 'JWT', x5t: thumbprint('sha1'), 'x5t#S256': thumbprint('sha256') });
    expect(claims).toMatchObject({ aud: `${authority.url}/contoso/oauth2/token`, iss: 'app', sub: 'app', jti: expect.any(String) });
    expect(Number(claims['exp']) - Date.now() / 1000).toBeCloseTo(600, -1);
    expect(JSON.stringify(installation.logged)).not.toContain('canary');
  });

  test('signs for AD FS as that can check it', async () => {
    const { pfx, cert } = makePfx(RSA);
    const authority = await startService((_, response) => sendJson(response, { access_token: 'token' }));
    const application = { ...applicationOf(authority.url, pfx), tenant: 'adfs' };
    await install().start('Http', { uri: authority.url }, { authentication: fromPlain(application) });
    const { header } = readJwt(formOf(authority.requests[0])['client_assertion'] ?? '', cert, {});
    expect(header['alg']).toBe('RS256');
  });

  test.each([
    ['a wrong password', () => ({ pfx: makePfx(RSA).pfx, password: 'canary wrong' }), 'OutboundClientCertificateInvalid'],
    ['a file that is cut off', () => ({ pfx: makePfx(RSA).pfx.slice(0, 1000) }), 'OutboundClientCertificateInvalid'],
    ['no file at all', () => ({ pfx: 'canary' }), 'OutboundClientCertificateInvalid'],
    ['a certificate without its key', () => ({ pfx: makePfx(RSA, ['-nokeys']).pfx }), 'OutboundClientCertificateInvalid'],
    ['another kind of key', () => ({ pfx: makePfx(['ec', '-pkeyopt', 'ec_paramgen_curve:P-256']).pfx }), 'HttpCertificateNotRsa'],
    ['an empty file', () => ({ pfx: '' }), 'HttpAuthenticationInvalid'],
  ])('with %s asks for nothing', async (_, change, code) => {
    const authority = await startService((__, response) => sendJson(response, { access_token: 'token' }));
    const application = { ...applicationOf(authority.url, ''), ...change() };
    const started = install().start('Http', { uri: authority.url }, { authentication: fromPlain(application) });
    const error: unknown = await started.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code, retryable: false });
    expect(`${(error as Error).message} ${JSON.stringify(error)}`).not.toContain('canary');
    expect(authority.requests).toEqual([]);
  });
});

describe('BER', () => {
  test('of an indefinite length, in pieces, is read', () => {
    const [value, next] = readBer(Buffer.from('24800402cafe2480040101000004010200000500', 'hex'));
    expect(Buffer.from(octetsOf(value ?? { tag: 0, content: new Uint8Array() })).toString('hex')).toBe('cafe0102');
    expect(next).toMatchObject({ tag: 5, content: { byteLength: 0 } });
  });

  test.each(['30', '3005', '30820101', '3085010000000000', '1f0100', '2480', '24800401ff00', '3080'.repeat(40)])('%s is refused', (hex) => {
    expect(() => readBer(Buffer.from(hex, 'hex'))).toThrow(RangeError);
  });
});

function applicationOf(authority: string, pfx: string) {
  return {
    type: 'ActiveDirectoryOAuth',
    authority,
    tenant: 'contoso',
    audience: 'https://graph',
    clientId: 'app',
    pfx,
    password: PASSWORD,
  };
}

function formOf(request: SeenRequest | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(request?.body.toString()));
}

function readJwt(jwt: string, cert: Buffer, padding: { readonly padding?: number; readonly saltLength?: number }) {
  const [header = '', claims = '', signature = ''] = jwt.split('.');
  const key = { key: new X509Certificate(cert).publicKey, ...padding };
  expect(verify('sha256', Buffer.from(`${header}.${claims}`), key, Buffer.from(signature, 'base64url'))).toBe(true);
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Readonly<Record<string, unknown>>;
  return { header: read(header), claims: read(claims) };
}

function makePfx([algorithm = '', ...keyOptions]: readonly string[], options: readonly string[] = []): { pfx: string; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-certificate-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]): void => void execFileSync(OPENSSL, args, { cwd: folder, stdio: 'pipe', env: { PASS: PASSWORD } });
  const subject = ['-nodes', '-keyout', 'key.pem', '-out', 'cert.pem', '-days', '2', '-subj', '/CN=tandem-test'];
  run('req', '-x509', '-newkey', algorithm, ...keyOptions, ...subject);
  run('pkcs12', '-export', '-inkey', 'key.pem', '-in', 'cert.pem', '-out', 'file.pfx', '-passout', 'env:PASS', ...options);
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  return { pfx: read('file.pfx').toString('base64'), cert: read('cert.pem') };
}
