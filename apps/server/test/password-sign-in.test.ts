import { describe, expect, test } from 'vitest';
import { PasswordSignIn } from '../src/identity/password-sign-in.ts';
import { startFleet } from './start-fleet.ts';

const PASSWORD = 'a long enough one';

/** The check of passwords over the real store, with the waits that it asked for. */
async function start() {
  const { services } = await startFleet();
  const account = await services.accounts.create({ email: 'mona@example.org', name: 'Mona', role: 'maker', password: PASSWORD });
  const waits: number[] = [];
  const passwords = new PasswordSignIn({
    clock: services.clock,
    accounts: services.stores.accounts,
    wait: async (ms) => waits.push(ms),
  });
  const guess = async (address: string, times: number): Promise<void> => {
    for (let index = 0; index < times; index++) {
      await expect(passwords.check(account.email, 'wrong', address)).rejects.toMatchObject({ code: 'SignInFailed' });
    }
  };
  return { passwords, account, waits, guess };
}

describe('wrong passwords', () => {
  test('of a stranger lock nobody out elsewhere', async () => {
    const { passwords, account, guess } = await start();
    await guess('10.0.0.66', 10);
    await expect(passwords.check(account.email, PASSWORD, '10.0.0.66')).rejects.toMatchObject({ code: 'TooManyAttempts' });
    expect(await passwords.check(account.email, PASSWORD, '10.0.0.1')).toMatchObject({ id: account.id });
  });

  test('from many addresses make every try slow, and refuse none', async () => {
    const { passwords, account, guess, waits } = await start();
    for (let index = 0; index < 10; index++) await guess(`10.0.1.${index}`, 5);
    expect(waits).toEqual([]);
    expect(await passwords.check(account.email, PASSWORD, '10.0.0.1')).toMatchObject({ id: account.id });
    expect(waits).toEqual([5000]);
  });

  test('at the sign-in do not count for whoever changes the own password', async () => {
    const { passwords, account, guess } = await start();
    await guess('10.0.0.1', 10);
    expect(await passwords.checkOwn(account, PASSWORD)).toMatchObject({ id: account.id });
    for (let index = 0; index < 10; index++)
      await expect(passwords.checkOwn(account, 'wrong')).rejects.toMatchObject({ code: 'SignInFailed' });
    await expect(passwords.checkOwn(account, PASSWORD)).rejects.toMatchObject({ code: 'TooManyAttempts' });
  });
});
