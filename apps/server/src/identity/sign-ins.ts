import { type AccountId, type Clock, TandemError } from '@tandem/kernel';
import type { AccountRecord, AccountStore, SignInRecord, SignInStore } from '@tandem/store';
import type { AccountCaller } from '../http/caller.ts';
import { newToken, tokenHash } from './token.ts';

const HOUR_MS = 3_600_000;
/** A sign-in that nobody uses for this long is over. */
export const SIGN_IN_IDLE_MS = 12 * HOUR_MS;
/** No sign-in lasts longer, used or not. */
export const SIGN_IN_MAX_MS = 7 * 24 * HOUR_MS;
/** How exactly the last use is kept: one write for each minute of use. */
const TOUCH_EVERY_MS = 60_000;

/** The browsers that are signed in. */
export class SignIns {
  readonly #clock: Clock;
  readonly #signIns: SignInStore;
  readonly #accounts: AccountStore;

  constructor(clock: Clock, signIns: SignInStore, accounts: AccountStore) {
    this.#clock = clock;
    this.#signIns = signIns;
    this.#accounts = accounts;
  }

  /** Signs a browser in. @returns the value of its cookie */
  async open(account: AccountRecord): Promise<string> {
    const token = newToken();
    const now = this.#clock.now();
    await this.#signIns.removeExpired(now, now - SIGN_IN_IDLE_MS);
    await this.#signIns.add({
      tokenHash: tokenHash(token),
      accountId: account.id,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: now + SIGN_IN_MAX_MS,
    });
    return token;
  }

  /** @throws TandemError `SignInRequired` when the cookie is missing, unknown or over, or the account is disabled */
  async prove(cookie: string | undefined): Promise<AccountCaller> {
    return this.proveById(idOf(cookie));
  }

  /** As `prove`, by the id that `AccountCaller.signIn.tokenHash` gives. */
  async proveById(signInId: string): Promise<AccountCaller> {
    const caller = await this.lookById(signInId);
    const now = this.#clock.now();
    if (caller.signIn.lastSeenAt + TOUCH_EVERY_MS <= now) await this.#signIns.touch(caller.signIn.tokenHash, now);
    return caller;
  }

  /** As `prove`, but what only looks does not count as use: a page left open ends when idle. */
  async look(cookie: string | undefined): Promise<AccountCaller> {
    return this.lookById(idOf(cookie));
  }

  /** As `look`, by the id that `AccountCaller.signIn.tokenHash` gives. */
  async lookById(signInId: string): Promise<AccountCaller> {
    const now = this.#clock.now();
    const signIn = await this.#signIns.find(signInId);
    if (signIn === undefined || !isOpen(signIn, now)) throw signInRequired();
    const account = await this.#accounts.get(signIn.accountId);
    if (account === undefined || account.isDisabled) throw signInRequired();
    return { kind: 'account', account, signIn };
  }

  /** Where the account is signed in now, last used first. */
  async listOf(accountId: AccountId): Promise<readonly SignInRecord[]> {
    const now = this.#clock.now();
    return (await this.#signIns.listOf(accountId)).filter((signIn) => isOpen(signIn, now));
  }

  async close(cookie: string): Promise<void> {
    await this.#signIns.remove(tokenHash(cookie));
  }

  /** Ends every sign-in of the account, or all but one. */
  async closeOthers(account: AccountRecord, keptTokenHash?: string): Promise<void> {
    await this.#signIns.removeOthers(account.id, keptTokenHash);
  }
}

function isOpen({ expiresAt, lastSeenAt }: SignInRecord, now: number): boolean {
  return now < expiresAt && now < lastSeenAt + SIGN_IN_IDLE_MS;
}

function idOf(cookie: string | undefined): string {
  if (cookie === undefined) throw signInRequired();
  return tokenHash(cookie);
}

function signInRequired(): TandemError {
  return new TandemError('SignInRequired', 'You are not signed in, or the sign-in is over.', {
    status: 401,
    fix: 'Sign in and try again.',
  });
}
