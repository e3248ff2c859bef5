import { type Clock, type IdSource, isUuid, type Logger, TandemError } from '@tandem/kernel';
import type { CredentialId } from '@tandem/protocol';
import type { AccountRecord, CredentialRecord, CredentialStore, CredentialUseRecord, CredentialWithUse } from '@tandem/store';
import { notFound } from '../http/error-body.ts';
import { allows, requireAllowed, type Wish } from '../identity/policy.ts';
import type { LiveHub } from '../live/live-hub.ts';
import type { RunAsker } from '../run-services/run-askers.ts';
import type { Vault } from '../vault/vault.ts';

export interface CredentialsOptions {
  readonly store: CredentialStore;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly live: LiveHub;
  readonly log: Logger;
  /** What people call the machine of a run. */
  readonly machineName: (run: RunAsker['run']) => Promise<string>;
}

export interface NewCredentialParts extends Pick<CredentialRecord, 'name' | 'description' | 'username' | 'isShared'> {
  readonly password: string;
}

/** User names and passwords for desktop flows. Passwords come in and leave only to runs, each time with a line that says so. */
export class Credentials {
  readonly #options: CredentialsOptions;

  constructor(options: CredentialsOptions) {
    this.#options = options;
  }

  /** Those that the account may see. */
  async listFor(account: AccountRecord): Promise<readonly CredentialWithUse[]> {
    return (await this.#options.store.list()).filter((credential) => may(account, 'see', credential));
  }

  /** @throws TandemError `CredentialNameTaken`, `CredentialNameShared` */
  async create({ password, ...parts }: NewCredentialParts, owner: AccountRecord): Promise<CredentialWithUse> {
    const { clock, ids, store, vault } = this.#options;
    const id: CredentialId = ids.next();
    if (parts.isShared) await this.#requireUnshared(parts.name, id);
    const now = clock.now();
    const sealedPassword = vault.seal(purposeOf(id), password);
    const record: CredentialRecord = { ...parts, id, sealedPassword, ownerId: owner.id, createdAt: now, updatedAt: now };
    await store.add(record);
    this.#changed();
    return { ...record, lastUsedAt: null };
  }

  /** @throws TandemError `NotFound`, `Forbidden`, `CredentialNameTaken`, `CredentialNameShared` */
  async update(id: CredentialId, { password, ...rest }: Partial<NewCredentialParts>, account: AccountRecord): Promise<CredentialWithUse> {
    const former = await this.require(id, 'change', account);
    const { isShared = former.isShared, name = former.name } = rest;
    if (isShared && (!former.isShared || name !== former.name)) await this.#requireUnshared(name, id);
    const { clock, store, vault } = this.#options;
    const sealed = password === undefined ? {} : { sealedPassword: vault.seal(purposeOf(id), password) };
    const changed = await store.update(id, { ...rest, ...sealed, updatedAt: clock.now() });
    this.#changed();
    return changed ?? missing();
  }

  /** @throws TandemError `NotFound`, `Forbidden` */
  async remove(id: CredentialId, account: AccountRecord): Promise<void> {
    await this.require(id, 'delete', account);
    await this.#options.store.remove(id);
    this.#changed();
  }

  /** @throws TandemError `NotFound`, `Forbidden` */
  async usesOf(id: CredentialId, account: AccountRecord): Promise<readonly CredentialUseRecord[]> {
    await this.require(id, 'delete', account);
    return this.#options.store.usesOf(id);
  }

  /**
   * Gives a credential to a run, and notes it first.
   *
   * @param name or id
   * @throws TandemError `CredentialNotFound`, also when somebody who answers for the run may not use it; `CredentialAmbiguous`
   */
  async giveTo(asker: RunAsker, name: string): Promise<{ readonly username: string; readonly password: string }> {
    const { store, vault, log } = this.#options;
    const credential = await this.#usable(asker, name.trim());
    const password = vault.open(purposeOf(credential.id), credential.sealedPassword);
    const { run } = asker;
    await store.addUse(credential.id, {
      at: this.#options.clock.now(),
      desktopFlowRunId: run.id,
      desktopFlowName: run.desktopFlowName,
      machineId: run.delivery.owner,
      machineName: await this.#options.machineName(run),
    });
    log.info('credential given', {
      credentialId: credential.id,
      runId: run.id,
      desktopFlowId: run.desktopFlowId,
      machineId: run.delivery.owner,
    });
    this.#changed();
    return { username: credential.username, password };
  }

  /** The owner's own goes before one that somebody shares. */
  async #usable({ ownerId, judges }: RunAsker, name: string): Promise<CredentialRecord> {
    const { store } = this.#options;
    const byId = isUuid(name) ? await store.get(name.toLowerCase() as CredentialId) : undefined;
    const named = byId === undefined ? await store.findNamed(name) : [byId];
    const usable = named.filter((credential) => judges.every((account) => may(account, 'use', credential)));
    const own = usable.find((credential) => credential.ownerId === ownerId);
    const [first, ...others] = usable;
    const found = own ?? first;
    if (found === undefined) throw credentialMissing(name);
    if (own === undefined && others.length > 0) throw ambiguous(name);
    return found;
  }

  async require(id: CredentialId, wish: Wish, account: AccountRecord): Promise<CredentialWithUse> {
    const credential = (await this.#options.store.get(id)) ?? missing();
    requireAllowed(account, wish, resourceOf(credential));
    return credential;
  }

  /** Flows name what is shared: nobody else may share another one under its name, so that they fail or get the wrong one. */
  async #requireUnshared(name: string, id: CredentialId): Promise<void> {
    const named = await this.#options.store.findNamed(name);
    if (named.some((credential) => credential.isShared && credential.id !== id)) throw nameShared(name);
  }

  #changed(): void {
    this.#options.live.publish('credentials');
  }
}

export function may(account: AccountRecord, wish: Wish, credential: CredentialRecord): boolean {
  return allows(account, wish, resourceOf(credential));
}

function resourceOf({ ownerId, isShared }: CredentialRecord) {
  return { kind: 'credential', ownerId, isShared } as const;
}

function purposeOf(id: CredentialId): string {
  return `credential:${id}`;
}

function missing(): never {
  throw notFound('credential');
}

function credentialMissing(name: string): TandemError {
  return new TandemError('CredentialNotFound', `There is no credential '${name.slice(0, 100)}' that this run may use.`, {
    status: 404,
    fix: 'Create it on the page Credentials, or let its owner share it.',
  });
}

function nameShared(name: string): TandemError {
  return new TandemError('CredentialNameShared', `Another credential with the name '${name}' is shared already.`, {
    status: 409,
    fix: 'Choose another name, or do not share it.',
  });
}

function ambiguous(name: string): TandemError {
  return new TandemError('CredentialAmbiguous', `Several credentials with the name '${name.slice(0, 100)}' are shared.`, {
    status: 409,
    fix: 'Name the credential by its id, or create one of your own with this name.',
  });
}
