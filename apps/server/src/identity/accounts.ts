import { type AccountId, type Clock, type IdSource, TandemError } from '@tandem/kernel';
import type { AccountChange, AccountRecord, AccountRole, AccountStore, WorkAccountKey } from '@tandem/store';
import { notFound } from '../http/error-body.ts';
import { generatePassword, hashPassword } from './password.ts';

export interface FirstSignIn {
  readonly email: string;
  /** Shown once; the store keeps only its hash. */
  readonly password: string;
}

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly role: AccountRole;
  readonly password?: string;
  readonly workAccount?: WorkAccountKey;
}

export interface AccountsOptions {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly store: AccountStore;
}

export const FIRST_EMAIL = 'admin@tandem.local';

/** The accounts of this installation and the rules of changing them. */
export class Accounts {
  readonly #options: AccountsOptions;

  constructor(options: AccountsOptions) {
    this.#options = options;
  }

  /** Makes the first administrator with a generated password when there is no account yet. */
  async makeFirst(): Promise<FirstSignIn | undefined> {
    const { store } = this.#options;
    if ((await store.count()) > 0) return undefined;
    const first = { email: FIRST_EMAIL, password: generatePassword() };
    const account = await this.#build({ ...first, name: 'Administrator', role: 'admin' });
    return (await store.addFirst(account)) ? first : undefined;
  }

  /** @throws TandemError `EmailTaken` */
  async create(account: NewAccount): Promise<AccountRecord> {
    const record = await this.#build(account);
    await this.#options.store.add(record);
    return record;
  }

  /** @throws TandemError `NotFound`, `LastAdmin` */
  async update(id: AccountId, change: AccountChange): Promise<AccountRecord> {
    const losesAdmin = change.role === 'maker' || change.isDisabled === true;
    if (losesAdmin) await this.#keepAnAdmin(id);
    const changed = await this.#options.store.update(id, change);
    if (changed === undefined) throw notFound('account');
    return changed;
  }

  async #keepAnAdmin(id: AccountId): Promise<void> {
    const others = (await this.#options.store.list()).filter((account) => account.id !== id);
    if (others.some((account) => account.role === 'admin' && !account.isDisabled)) return;
    throw new TandemError('LastAdmin', 'This is the last administrator who can sign in.', {
      status: 409,
      fix: 'Make another account an administrator first.',
    });
  }

  async #build(account: NewAccount): Promise<AccountRecord> {
    return {
      id: this.#options.ids.next(),
      email: account.email.trim().toLowerCase(),
      name: account.name,
      role: account.role,
      passwordHash: account.password === undefined ? null : await hashPassword(account.password),
      workAccount: account.workAccount ?? null,
      hasAttendedLicence: false,
      isDisabled: false,
      createdAt: this.#options.clock.now(),
    };
  }
}
