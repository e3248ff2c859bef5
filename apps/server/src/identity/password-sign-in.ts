import { setTimeout as wait } from 'node:timers/promises';
import { type Clock, TandemError } from '@tandem/kernel';
import type { AccountRecord, AccountStore } from '@tandem/store';
import { isPassword } from './password.ts';
import { Throttle } from './throttle.ts';

const WINDOW_MS = 15 * 60_000;
/** Wrong passwords for one account from one address: strangers elsewhere lock nobody out. */
const ATTEMPTS_PER_ACCOUNT_AND_ADDRESS = 10;
/** Tries from one address, over all accounts. */
const ATTEMPTS_PER_ADDRESS = 100;
/** Wrong passwords for one account from everywhere, after which each try is delayed, and not refused. */
const PROMPT_ATTEMPTS_PER_ACCOUNT = 50;
const DELAY_MS = 5000;
/** Wrong passwords of somebody who is signed in and wants a new one. */
const OWN_ATTEMPTS = 10;

export interface PasswordSignInOptions {
  readonly clock: Clock;
  readonly accounts: AccountStore;
  readonly wait?: (ms: number) => Promise<unknown>;
}

/** Checks passwords and slows down whoever guesses. */
export class PasswordSignIn {
  readonly #accounts: AccountStore;
  readonly #wait: (ms: number) => Promise<unknown>;
  readonly #perAccountAndAddress: Throttle;
  readonly #perAddress: Throttle;
  readonly #perAccount: Throttle;
  readonly #own: Throttle;

  constructor({ clock, accounts, wait: waitFor = wait }: PasswordSignInOptions) {
    this.#accounts = accounts;
    this.#wait = waitFor;
    this.#perAccountAndAddress = new Throttle(clock, { attempts: ATTEMPTS_PER_ACCOUNT_AND_ADDRESS, windowMs: WINDOW_MS });
    this.#perAddress = new Throttle(clock, { attempts: ATTEMPTS_PER_ADDRESS, windowMs: WINDOW_MS });
    this.#perAccount = new Throttle(clock, { attempts: PROMPT_ATTEMPTS_PER_ACCOUNT, windowMs: WINDOW_MS });
    this.#own = new Throttle(clock, { attempts: OWN_ATTEMPTS, windowMs: WINDOW_MS });
  }

  /**
   * @param address where the request came from
   * @throws TandemError `SignInFailed` whatever was wrong, `TooManyAttempts`
   */
  async check(email: string, password: string, address: string): Promise<AccountRecord> {
    const key = email.trim().toLowerCase();
    this.#perAddress.enter(address);
    this.#perAccountAndAddress.enter(`${address} ${key}`);
    if (!this.#perAccount.tryEnter(key)) await this.#wait(DELAY_MS);
    const account = await this.#checked(await this.#accounts.findByEmail(key), password);
    this.#perAccountAndAddress.clear(`${address} ${key}`);
    return account;
  }

  /** Whether somebody who is signed in knows the own password. @throws TandemError `SignInFailed`, `TooManyAttempts` */
  async checkOwn({ id }: AccountRecord, password: string): Promise<AccountRecord> {
    this.#own.enter(id);
    const account = await this.#checked(await this.#accounts.get(id), password);
    this.#own.clear(id);
    return account;
  }

  async #checked(account: AccountRecord | undefined, password: string): Promise<AccountRecord> {
    const matches = await isPassword(password, account?.passwordHash ?? null);
    if (account === undefined || !matches || account.isDisabled) throw signInFailed();
    return account;
  }
}

function signInFailed(): TandemError {
  return new TandemError('SignInFailed', 'The e-mail address or the password is wrong.', {
    status: 401,
    fix: 'Check both, or ask an administrator for a new password.',
  });
}
