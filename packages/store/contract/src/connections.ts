import type { AccountId, ConnectionId, TargetId } from '@tandem/kernel';

export const ConnectionKind = { password: 'password', signIn: 'sign-in' } as const;
export type ConnectionKind = (typeof ConnectionKind)[keyof typeof ConnectionKind];

/** A desktop flow connection. The server holds the password only as an envelope that the target's machines can open. */
export interface ConnectionRecord {
  readonly id: ConnectionId;
  readonly ownerId: AccountId;
  readonly name: string;
  readonly kind: ConnectionKind;
  readonly targetId: TargetId;
  readonly username: string;
  readonly sealedPassword: string | null;
  /** Why the last check failed, or null while it is connected. */
  readonly error: { readonly code: string; readonly message: string; readonly fix?: string } | null;
  /** Milliseconds since 1970. */
  readonly checkedAt: number | null;
  readonly createdAt: number;
}

export type ConnectionChange = Partial<Pick<ConnectionRecord, 'name' | 'username' | 'sealedPassword' | 'error' | 'checkedAt'>>;

export interface ConnectionStore {
  listOf(ownerId: AccountId): Promise<readonly ConnectionRecord[]>;
  listOfTarget(targetId: TargetId): Promise<readonly ConnectionRecord[]>;
  get(id: ConnectionId): Promise<ConnectionRecord | undefined>;
  /** @throws TandemError `IdTaken` */
  add(connection: ConnectionRecord): Promise<void>;
  update(id: ConnectionId, change: ConnectionChange): Promise<ConnectionRecord | undefined>;
  remove(id: ConnectionId): Promise<boolean>;
}
