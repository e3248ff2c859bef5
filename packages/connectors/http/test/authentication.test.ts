import { fromPlain } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { install, outcomeOf, sendJson, startService } from './start-service.ts';

const send = async (url: string, authentication: unknown, installation = install()) =>
  installation.start('Http', { uri: url }, { authentication: fromPlain(authentication) });

describe('authentication', () => {
  test.each([
    [{ type: 'Basic', username: 'ann', password: 'pä:ss' }, `Basic ${Buffer.from('ann:pä:ss').toString('base64')}`],
    [{ type: 'basic', username: 'ann' }, `Basic ${Buffer.from('ann:').toString('base64')}`],
    [{ type: 'Raw', value: 'Bearer abc' }, 'Bearer abc'],
    [{ type: 'None' }, undefined],
    [{}, undefined],
    [null, undefined],
  ])('%j sends %s', async (authentication, header) => {
    const service = await startService((_, response) => void response.end());
    await send(service.url, authentication);
    expect(service.requests[0]?.headers['authorization']).toBe(header);
  });

  test.each([
    [{ type: 'Basic', password: 'canary' }, 'HttpAuthenticationInvalid'],
    [{ type: 'Raw' }, 'HttpAuthenticationInvalid'],
    [{ type: 'Raw', value: ['canary'] }, 'HttpAuthenticationInvalid'],
    [{ type: 'Magic', value: 'canary' }, 'HttpAuthenticationInvalid'],
    ['canary', 'HttpAuthenticationInvalid'],
    [{ type: 'ActiveDirectoryOAuth', tenant: 't', audience: 'a', clientId: 'c' }, 'HttpAuthenticationInvalid'],
    [
      { type: 'ActiveDirectoryOAuth', tenant: 't', audience: 'a', clientId: 'c', secret: 'canary', credentialType: 'Certificate' },
      'HttpAuthenticationInvalid',
    ],
    [{ type: 'ManagedServiceIdentity', audience: 'a' }, 'HttpAuthenticationNotSupported'],
    [{ type: 'ClientCertificate', pfx: 'canary', password: 'canary' }, 'OutboundClientCertificateInvalid'],
  ])('%j is refused, and the message shows no value', async (authentication, code) => {
    const error: unknown = await send('https://127.0.0.1:9990/', authentication).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code });
    expect(`${(error as Error).message} ${JSON.stringify(error)}`).not.toContain('canary');
  });
});

describe('an application', () => {
  const application = (authority: string) => ({
    type: 'ActiveDirectoryOAuth',
    authority,
    tenant: 'contoso',
    audience: 'https://graph',
    clientId: 'app',
    secret: 'canary-secret',
  });

  test('asks for a token once, and again when it has expired or is not taken', async () => {
    let tokens = 0;
    let status = 200;
    const authority = await startService((_, response) =>
      sendJson(response, { access_token: `token-${++tokens}`, expires_in: tokens === 1 ? '3600' : 30 }),
    );
    const service = await startService((_, response) => void response.writeHead(status).end());
    const installation = install();
    const ask = () => send(service.url, application(authority.url), installation);
    await ask();
    await ask();
    status = 401;
    await ask();
    status = 200;
    await ask();
    await ask();
    expect(service.requests.map(({ headers }) => headers['authorization'])).toEqual([1, 1, 1, 2, 3].map((n) => `Bearer token-${n}`));
    expect(authority.requests[0]).toMatchObject({ method: 'POST', path: '/contoso/oauth2/token' });
    expect(Object.fromEntries(new URLSearchParams(authority.requests[0]?.body.toString()))).toEqual({
      grant_type: 'client_credentials',
      client_id: 'app',
      client_secret: 'canary-secret',
      resource: 'https://graph',
    });
    expect(JSON.stringify(installation.logged)).not.toContain('canary');
  });

  test('that is refused says the reason of the authority, and no secret', async () => {
    const authority = await startService((_, response) => {
      response
        .writeHead(401, { 'Content-Type': 'application/json' })
        .end('{"error":"invalid_client","error_description":"canary-secret is wrong"}');
    });
    const error: unknown = await send(authority.url, application(authority.url)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'HttpTokenRefused', retryable: false, message: expect.stringContaining('invalid_client') });
    expect(JSON.stringify(error) + (error as Error).message).not.toContain('canary');
  });

  test('follows no redirect of the authority', async () => {
    const foreign = await startService((_, response) => sendJson(response, { access_token: 'x' }));
    const authority = await startService((_, response) => void response.writeHead(307, { Location: foreign.url }).end());
    await expect(send(authority.url, application(authority.url))).rejects.toMatchObject({ code: 'HttpTokenRefused' });
    expect(foreign.requests).toEqual([]);
  });
});

test('secrets are in no outputs, whatever the service sends back', async () => {
  const service = await startService((_, response) => sendJson(response, { ok: true }));
  const outcome = outcomeOf(await send(service.url, { type: 'Raw', value: 'canary' }));
  expect(JSON.stringify(outcome)).not.toContain('canary');
});
