import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startTestServer } from './start-test-server.ts';

describe('the first start', () => {
  test('makes one administrator, whose password is given once and is nowhere in the data directory', async () => {
    const server = await startTestServer();
    expect(server.email).toBe('admin@tandem.local');
    expect(server.password).toMatch(/^\w{20}$/);
    expect((await server.askAsAdmin('/api/me')).json).toMatchObject({ account: { role: 'admin', email: server.email, hasPassword: true } });
    const next = await server.restart();
    expect((await next.askAsAdmin('/api/me')).status).toBe(200);
    await next.close();
    expect(readFileSync(join(server.dataDir, 'tandem.db')).includes(server.password)).toBe(false);
  });
});

describe('signing in', () => {
  test('refuses a wrong password and an unknown address with the same answer', async () => {
    const server = await startTestServer();
    const wrong = await server.ask('/api/sign-in', { method: 'POST', body: { email: server.email, password: 'not it' } });
    const unknown = await server.ask('/api/sign-in', { method: 'POST', body: { email: 'nobody@example.org', password: 'not it' } });
    expect(wrong.status).toBe(401);
    expect(wrong.json).toMatchObject({ error: { code: 'SignInFailed', fix: expect.stringContaining('administrator') } });
    expect(unknown.json).toEqual(wrong.json);
  });

  test('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const server = await startTestServer();
    const answer = await server.ask('/api/sign-in', { method: 'POST', body: { email: server.email, password: server.password } });
    expect(String(answer.headers['set-cookie'])).toMatch(/^tandem-sign-in=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  test('stops guessing after ten wrong passwords, also for the right one, until the window is over', async () => {
    let now = Date.parse('2026-01-05T08:00:00Z');
    const server = await startTestServer({ clock: { now: () => now } });
    const attempt = (password: string) => server.ask('/api/sign-in', { method: 'POST', body: { email: server.email, password } });
    for (let index = 0; index < 10; index++) expect((await attempt('wrong')).status).toBe(401);
    expect((await attempt(server.password)).json).toMatchObject({ error: { code: 'TooManyAttempts' } });
    now += 15 * 60_000;
    expect((await attempt(server.password)).status).toBe(200);
  });

  test('ends at sign-out, when idle, and at its absolute end', async () => {
    let now = Date.parse('2026-01-05T08:00:00Z');
    const server = await startTestServer({ clock: { now: () => now } });
    const me = async (cookie: string) => (await server.ask('/api/me', { headers: { cookie } })).status;
    const first = await server.signIn(server.email, server.password);
    expect(await me(first)).toBe(200);
    await server.ask('/api/sign-out', { method: 'POST', headers: { cookie: first } });
    expect(await me(first)).toBe(401);
    const idle = await server.signIn(server.email, server.password);
    now += 12 * 3_600_000;
    expect(await me(idle)).toBe(401);
    const used = await server.signIn(server.email, server.password);
    for (let hour = 0; hour < 7 * 24 - 6; hour += 6) {
      now += 6 * 3_600_000;
      expect(await me(used)).toBe(200);
    }
    now += 6 * 3_600_000;
    expect(await me(used)).toBe(401);
  });

  test('survives a restart of the server', async () => {
    const server = await startTestServer();
    const cookie = await server.signIn(server.email, server.password);
    const next = await server.restart();
    expect((await next.ask('/api/me', { headers: { cookie } })).status).toBe(200);
  });
});

describe('accounts', () => {
  test('a new password ends the other sign-ins and keeps the own one', async () => {
    const server = await startTestServer();
    const other = await server.signIn(server.email, server.password);
    const own = await server.signIn(server.email, server.password);
    const change = (current: string, next: string) =>
      server.ask('/api/me/password', { method: 'POST', body: { current, next }, headers: { cookie: own } });
    expect((await change('wrong', 'a new long password')).json).toMatchObject({ error: { code: 'SignInFailed' } });
    expect((await change(server.password, 'short')).json).toMatchObject({
      error: { code: 'InvalidRequest', details: [{ path: 'body.next' }] },
    });
    expect((await change(server.password, 'a new long password')).status).toBe(204);
    expect((await server.ask('/api/me', { headers: { cookie: other } })).status).toBe(401);
    expect((await server.ask('/api/me', { headers: { cookie: own } })).status).toBe(200);
    await server.signIn(server.email, 'a new long password');
  });

  test('only administrators see and change them, and the last administrator stays', async () => {
    const server = await startTestServer();
    const asMaker = await server.addMaker('maker@example.org');
    expect((await asMaker('/api/accounts')).json).toMatchObject({ error: { code: 'AdminRequired' } });
    expect((await asMaker('/api/settings')).status).toBe(403);
    const { items } = (await server.askAsAdmin('/api/accounts')).json as { items: { id: string; email: string }[] };
    const idOf = (email: string) => items.find((account) => account.email === email)?.id;
    const demote = await server.askAsAdmin(`/api/accounts/${idOf(server.email)}`, { method: 'PATCH', body: { role: 'maker' } });
    expect(demote.json).toMatchObject({ error: { code: 'LastAdmin' } });
    const disable = await server.askAsAdmin(`/api/accounts/${idOf('maker@example.org')}`, { method: 'PATCH', body: { isDisabled: true } });
    expect(disable.json).toMatchObject({ isDisabled: true });
    expect((await asMaker('/api/me')).status).toBe(401);
    expect(JSON.stringify(items)).not.toContain('argon2');
  });

  test('an administrator sees where an account is signed in and signs it out, and stays signed in', async () => {
    let now = Date.parse('2026-01-05T08:00:00Z');
    const server = await startTestServer({ clock: { now: () => now } });
    const asMaker = await server.addMaker('maker@example.org');
    const { items } = (await server.askAsAdmin('/api/accounts')).json as { items: { id: string; email: string }[] };
    const path = (email: string) => `/api/accounts/${items.find((account) => account.email === email)?.id}/sign-ins`;
    now += 60_000;
    await asMaker('/api/me');
    expect((await server.askAsAdmin(path('maker@example.org'))).json).toEqual({
      items: [{ createdAt: now - 60_000, lastSeenAt: now, isOwn: false }],
    });
    expect((await asMaker(path(server.email))).status).toBe(403);
    await server.askAsAdmin(path('maker@example.org'), { method: 'DELETE' });
    expect((await asMaker('/api/me')).status).toBe(401);
    await server.signIn(server.email, server.password);
    await server.askAsAdmin(path(server.email), { method: 'DELETE' });
    expect((await server.askAsAdmin(path(server.email))).json).toMatchObject({ items: [{ isOwn: true }] });
  });

  test('an e-mail address belongs to one account', async () => {
    const server = await startTestServer();
    const body = { email: 'Admin@Tandem.Local', name: 'Twin', role: 'admin', password: 'a long enough one' };
    expect((await server.askAsAdmin('/api/accounts', { method: 'POST', body })).json).toMatchObject({ error: { code: 'EmailTaken' } });
  });
});
