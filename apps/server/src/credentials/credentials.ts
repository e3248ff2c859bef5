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
    const now = clock.now();
    const sealedPassword = vault.seal(purposeOf(id), password);
    const record: CredentialRecord = { ...parts, id, sealedPassword, ownerId: owner.id, createdAt: now, updatedAt: now };
    await store.add(record);
    this.#changed();
    return { ...record, lastUsedAt: null };
  }

  /** @throws TandemError `NotFound`, `Forbidden`, `CredentialNameTaken`, `CredentialNameShared` */
  async update(id: CredentialId, { password, ...rest }: Partial<NewCredentialParts>, account: AccountRecord): Promise<CredentialWithUse> {
    await this.require(id, 'change', account);
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
   * @throws TandemError `CredentialNotFound`, also when somebody who answers for the run may not use it
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

  /**
   * A name means one credential for one owner: the own one, or else the one that somebody shares. Where others answer, too, and may not
   * use it, it is none, and never becomes another one.
   */
  async #usable({ ownerId, judges }: RunAsker, name: string): Promise<CredentialRecord> {
    const { store } = this.#options;
    const byId = isUuid(name) ? await store.get(name.toLowerCase() as CredentialId) : undefined;
    const named = byId === undefined ? await store.findNamed(name) : [byId];
    const found = named.find((credential) => credential.ownerId === ownerId) ?? named.find(({ isShared }) => isShared);
    if (found === undefined || !judges.every((account) => may(account, 'use', found))) throw credentialMissing(name);
    return found;
  }

  async require(id: CredentialId, wish: Wish, account: AccountRecord): Promise<CredentialWithUse> {
    const credential = (await this.#options.store.get(id)) ?? missing();
    requireAllowed(account, wish, resourceOf(credential));
    return credential;
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
