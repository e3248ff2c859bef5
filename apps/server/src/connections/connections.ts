import { type AccountId, asTandemError, type Clock, type ConnectionId, TandemError, type TargetId } from '@tandem/kernel';
import type { AccountRecord, ConnectionKind, ConnectionRecord, ConnectionStore } from '@tandem/store';
import { notFound } from '../http/error-body.ts';
import { InvalidRequest } from '../http/invalid-request.ts';
import { requireAllowed } from '../identity/policy.ts';
import type { LiveHub } from '../live/live-hub.ts';
import type { Targets } from '../machine-groups/targets.ts';
import { requireUsable } from '../machine-groups/usable-target.ts';
import type { CredentialCheck } from './credential-check.ts';
import { CredentialThrottle } from './credential-throttle.ts';
import { requireSignInUser } from './sign-in-user.ts';
import { checkOnTarget } from './target-check.ts';

export interface ConnectionsOptions {
  readonly store: ConnectionStore;
  readonly targets: Targets;
  readonly channel: CredentialCheck;
  readonly clock: Clock;
  readonly live: LiveHub;
}

export interface NewConnection {
  /** Made by the client, because the password envelope is bound to it. */
  readonly id: ConnectionId;
  readonly name: string;
  readonly kind: ConnectionKind;
  readonly targetId: TargetId;
  readonly username: string;
  readonly sealedPassword?: string | undefined;
}

/** Who asks, and until when the answer is of use. */
export interface Asking {
  readonly account: AccountRecord;
  readonly signal: AbortSignal;
}

/** Desktop flow connections: each belongs to one account and is kept only after a machine has accepted it. */
export class Connections {
  readonly #options: ConnectionsOptions;
  readonly #throttle: CredentialThrottle;

  constructor(options: ConnectionsOptions) {
    this.#options = options;
    this.#throttle = new CredentialThrottle(options.clock);
  }

  listOf(account: AccountRecord): Promise<readonly ConnectionRecord[]> {
    return this.#options.store.listOf(account.id);
  }

  /** @throws TandemError `NotFound`, also when it is somebody else's */
  async get(id: ConnectionId, account: AccountRecord): Promise<ConnectionRecord> {
    const connection = (await this.#options.store.get(id)) ?? missing();
    requireAllowed(account, 'use', { kind: 'connection', ownerId: connection.ownerId });
    return connection;
  }

  /** The owner of a connection, or undefined when there is none with this id. */
  async ownerOf(id: ConnectionId): Promise<AccountId | undefined> {
    return (await this.#options.store.get(id))?.ownerId;
  }

  /**
   * Nothing is kept when anything is refused.
   *
   * @throws TandemError `IdTaken`, `TargetNotFound`, `GroupIsEmpty`, `NoListenerConnected`, `Forbidden`, `TooManyAttempts`, and what the machine
   *   refuses with, such as `SessionCreationInvalidCredentials`
   * @throws InvalidRequest when the password is missing or not wanted
   */
  async create(asked: NewConnection, asking: Asking): Promise<ConnectionRecord> {
    const now = this.#options.clock.now();
    const connection: ConnectionRecord = {
      ...asked,
      ownerId: asking.account.id,
      sealedPassword: passwordOf(asked),
      error: null,
      checkedAt: now,
      createdAt: now,
    };
    if ((await this.#options.store.get(connection.id)) !== undefined) throw idTaken();
    await this.#check(connection, asking);
    await this.#options.store.add(connection);
    this.#options.live.publish('connections');
    return connection;
  }

  /**
   * Checks what is kept again, and remembers how it went.
   *
   * @throws TandemError `NotFound`; `NoListenerConnected` and other failures that say nothing about the credentials
   */
  async test(id: ConnectionId, asking: Asking): Promise<ConnectionRecord> {
    const connection = await this.get(id, asking.account);
    const failure = await this.#check(connection, asking).then(() => undefined, asTandemError);
    if (failure !== undefined && (failure.retryable || failure.kind === 'internal')) throw failure;
    return this.#change(id, { error: failure?.toJSON() ?? null });
  }

  /** The former credentials stay when the machine refuses the new ones. @throws TandemError as `create`, `NotFound` */
  async replaceCredentials(
    id: ConnectionId,
    credentials: { readonly username: string; readonly sealedPassword: string },
    asking: Asking,
  ): Promise<ConnectionRecord> {
    const connection = await this.get(id, asking.account);
    if (connection.kind === 'sign-in') throw noPassword('body.sealedPassword');
    const { username, sealedPassword } = credentials;
    await this.#check({ ...connection, username, sealedPassword }, asking);
    return this.#change(id, { username, sealedPassword, error: null });
  }

  /** Runs that were asked for already keep their copy. @throws TandemError `NotFound` */
  async remove(id: ConnectionId, account: AccountRecord): Promise<void> {
    await this.get(id, account);
    await this.#options.store.remove(id);
    this.#options.live.publish('connections');
  }

  async #check(connection: ConnectionRecord, { account, signal }: Asking): Promise<void> {
    const { channel, targets } = this.#options;
    const target = requireUsable(await targets.find(connection.targetId));
    if (connection.kind === 'sign-in') requireSignInUser(connection.username, target, { account, channel });
    const { id: connectionId, kind: connectionKind, targetId, username, sealedPassword } = connection;
    if (connectionKind === 'password') this.#throttle.enter({ accountId: account.id, targetId, username });
    await checkOnTarget(target, { connectionId, connectionKind, targetId, username, sealedPassword }, { channel, signal });
  }

  async #change(id: ConnectionId, change: Parameters<ConnectionStore['update']>[1]): Promise<ConnectionRecord> {
    const changed = await this.#options.store.update(id, { ...change, checkedAt: this.#options.clock.now() });
    this.#options.live.publish('connections');
    return changed ?? missing();
  }
}

function passwordOf({ kind, sealedPassword }: NewConnection): string | null {
  const path = 'body.sealedPassword';
  if (kind === 'password') {
    if (sealedPassword !== undefined && sealedPassword !== '') return sealedPassword;
    throw new InvalidRequest([{ path, message: 'is required for a connection with user name and password' }]);
  }
  if (sealedPassword !== undefined) throw noPassword(path);
  return null;
}

function noPassword(path: string): InvalidRequest {
  return new InvalidRequest([{ path, message: 'has no place in a connection that uses the session of the signed-in user' }]);
}

function idTaken(): TandemError {
  return new TandemError('IdTaken', 'There is a connection with this id already.', {
    status: 409,
    fix: 'Make a new id, seal the password for it, and send the request again.',
  });
}

function missing(): never {
  throw notFound('connection');
}
