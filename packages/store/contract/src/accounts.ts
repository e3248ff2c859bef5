import type { AccountId } from '@tandem/kernel';

export const AccountRole = { admin: 'admin', maker: 'maker' } as const;
export type AccountRole = (typeof AccountRole)[keyof typeof AccountRole];

/** A person who can sign in, by a password of this installation, through the organisation's provider, or both. */
export interface AccountRecord {
  readonly id: AccountId;
  /** Lower case; unique. */
  readonly email: string;
  readonly name: string;
  readonly role: AccountRole;
  /** PHC string of argon2id, or null when the account has no password here. */
  readonly passwordHash: string | null;
  /** Issuer and subject at the organisation's provider: the only key by which a work account is recognised. */
  readonly workAccount: WorkAccountKey | null;
  readonly hasAttendedLicence: boolean;
  readonly isDisabled: boolean;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

export interface WorkAccountKey {
  readonly issuer: string;
  readonly subject: string;
}

export type AccountChange = Partial<Omit<AccountRecord, 'id' | 'email' | 'createdAt'>>;

export interface AccountStore {
  count(): Promise<number>;
  list(): Promise<readonly AccountRecord[]>;
  get(id: AccountId): Promise<AccountRecord | undefined>;
  findByEmail(email: string): Promise<AccountRecord | undefined>;
  findByWorkAccount(key: WorkAccountKey): Promise<AccountRecord | undefined>;
  /** @throws TandemError `EmailTaken` when an account has this e-mail or work account already */
  add(account: AccountRecord): Promise<void>;
  /** Adds the account only when there is none at all; false when somebody was faster. */
  addFirst(account: AccountRecord): Promise<boolean>;
  /** @returns the account after the change, or undefined when there is none with this id */
  update(id: AccountId, change: AccountChange): Promise<AccountRecord | undefined>;
}
