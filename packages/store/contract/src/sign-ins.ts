import type { AccountId } from '@tandem/kernel';

/** One browser that is signed in. The cookie's value is kept only as its SHA-256. */
export interface SignInRecord {
  readonly tokenHash: string;
  readonly accountId: AccountId;
  /** Milliseconds since 1970, all three. */
  readonly createdAt: number;
  readonly lastSeenAt: number;
  readonly expiresAt: number;
}

/** A sign-in through the organisation's provider that is under way: what the answer must match. */
export interface PendingSignInRecord {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** SHA-256 of the cookie that binds the answer to the browser that asked. */
  readonly browserHash: string;
  readonly returnTo: string;
  readonly expiresAt: number;
}

export interface SignInStore {
  add(signIn: SignInRecord): Promise<void>;
  find(tokenHash: string): Promise<SignInRecord | undefined>;
  /** Of one account, last used first; those that are over may be among them. */
  listOf(accountId: AccountId): Promise<readonly SignInRecord[]>;
  touch(tokenHash: string, lastSeenAt: number): Promise<void>;
  remove(tokenHash: string): Promise<void>;
  /** Ends every sign-in of the account but the one that is named. */
  removeOthers(accountId: AccountId, keptTokenHash: string | undefined): Promise<void>;
  addPending(pending: PendingSignInRecord): Promise<void>;
  /** Takes the record out, so that an answer counts once. */
  takePending(state: string): Promise<PendingSignInRecord | undefined>;
  /** Removes sign-ins that are over or were not used since `idleBefore`, and pending ones that are over. */
  removeExpired(now: number, idleBefore: number): Promise<void>;
}
