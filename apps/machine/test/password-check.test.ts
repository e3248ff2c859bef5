import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSameOsUser, osUserName } from '../src/credentials/os-user-name.ts';
import { checkPassword } from '../src/credentials/password-check.ts';

test.each([
  ['bot', 'bot'],
  ['M1\\bot', 'bot'],
  ['.\\bot', 'bot'],
  ['local\\bot', 'bot'],
  ['bot@example.org', 'bot'],
])('%s means the account %s', (written, account) => {
  expect(osUserName(written)).toBe(account);
  expect(isSameOsUser(written, account.toUpperCase())).toBe(true);
});

const canMakeUsers = process.platform === 'linux' && process.getuid?.() === 0;

describe.skipIf(!canMakeUsers)('the check of a password (needs root to make an account)', () => {
  const username = `tandem${randomBytes(4).toString('hex')}`;
  const password = randomBytes(12).toString('base64');
  const signal = new AbortController().signal;

  beforeAll(() => {
    execFileSync('useradd', ['--no-create-home', username]);
    execFileSync('chpasswd', { input: `${username}:${password}` });
  });
  afterAll(() => {
    execFileSync('userdel', [username]);
  });

  test('the right password is accepted', async () => {
    expect(await checkPassword({ username, password }, signal)).toEqual({ ok: true, value: undefined });
  });

  test('a wrong password is refused with the code for wrong credentials', async () => {
    const result = await checkPassword({ username, password: `${password}x` }, signal);
    expect(result).toMatchObject({ ok: false, error: { code: 'SessionCreationInvalidCredentials' } });
  });

  test('an expired account is refused even with the right password', async () => {
    execFileSync('usermod', ['--expiredate', '1970-01-02', username]);
    expect(await checkPassword({ username, password }, signal)).toMatchObject({ ok: false, error: { code: 'AccountLockedOut' } });
  });
});
