import { type Clock, TandemError } from '@tandem/kernel';
import type { AccountRecord, AccountStore } from '@tandem/store';
import { isPassword } from './password.ts';
import { Throttle } from './throttle.ts';

const WINDOW_MS = 15 * 60_000;
/** Wrong passwords for one account. */
const ATTEMPTS_PER_ACCOUNT = 10;
/** Tries from one address, over all accounts. */
const ATTEMPTS_PER_ADDRESS = 100;

/** Checks passwords and slows down whoever guesses. */
export class PasswordSignIn {
  readonly #accounts: AccountStore;
  readonly #perAccount: Throttle;
  readonly #perAddress: Throttle;

  constructor(clock: Clock, accounts: AccountStore) {
    this.#accounts = accounts;
    this.#perAccount = new Throttle(clock, { attempts: ATTEMPTS_PER_ACCOUNT, windowMs: WINDOW_MS });
    this.#perAddress = new Throttle(clock, { attempts: ATTEMPTS_PER_ADDRESS, windowMs: WINDOW_MS });
  }

  /**
   * @param address where the request came from
   * @throws TandemError `SignInFailed` whatever was wrong, `TooManyAttempts`
   */
  async check(email: string, password: string, address: string): Promise<AccountRecord> {
    const key = email.trim().toLowerCase();
    this.#perAddress.enter(address);
    this.#perAccount.enter(key);
    const account = await this.#accounts.findByEmail(key);
    const matches = await isPassword(password, account?.passwordHash ?? null);
    if (account === undefined || !matches || account.isDisabled) throw signInFailed();
    this.#perAccount.clear(key);
    return account;
  }
}

function signInFailed(): TandemError {
  return new TandemError('SignInFailed', 'The e-mail address or the password is wrong.', {
    status: 401,
    fix: 'Check both, or ask an administrator for a new password.',
  });
}
