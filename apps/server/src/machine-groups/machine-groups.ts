import { type AccountId, type Clock, type IdSource, type MachineGroupId, type MachineId, TandemError } from '@tandem/kernel';
import type { GroupKey } from '@tandem/protocol';
import type { AccountRecord, AccountStore, MachineGroupRecord, MachineGroupStore, MachineStore } from '@tandem/store';
import { notFound } from '../http/error-body.ts';
import { allows, requireAllowed } from '../identity/policy.ts';
import type { LiveHub } from '../live/live-hub.ts';
import { readRawKey } from '../machines/raw-key.ts';
import { provesGroupKey } from './join-proof.ts';

export interface MachineGroupsOptions {
  readonly store: MachineGroupStore;
  readonly machines: MachineStore;
  readonly accounts: AccountStore;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly live: LiveHub;
}

export interface JoinGroup {
  readonly groupId: MachineGroupId;
  /** Set by the first machine that joins. */
  readonly newKey?: GroupKey | undefined;
  readonly proof: string;
}

/** The machine groups of the environment, and who may join them. */
export class MachineGroups {
  readonly #options: MachineGroupsOptions;

  constructor(options: MachineGroupsOptions) {
    this.#options = options;
  }

  list(): Promise<readonly MachineGroupRecord[]> {
    return this.#options.store.list();
  }

  /** @throws TandemError `NotFound` */
  async get(id: MachineGroupId): Promise<MachineGroupRecord> {
    return (await this.#options.store.get(id)) ?? missing();
  }

  /** @throws TandemError `GroupNameTaken` */
  async create(group: { readonly name: string; readonly description: string }, owner: AccountRecord): Promise<MachineGroupRecord> {
    const { clock, ids, live, store } = this.#options;
    const { name, description } = group;
    const record: MachineGroupRecord = {
      id: ids.next(),
      targetId: ids.next(),
      ownerId: owner.id,
      name,
      description,
      key: null,
      createdAt: clock.now(),
    };
    await store.add(record);
    live.publish('machines');
    return record;
  }

  /** @throws TandemError `NotFound`, `Forbidden`, `GroupNotEmpty` */
  async remove(id: MachineGroupId, account: AccountRecord): Promise<void> {
    const { ownerId } = await this.get(id);
    requireAllowed(account, 'delete', { kind: 'machine-group', ownerId });
    await this.#options.store.remove(id);
    this.#options.live.publish('machines');
  }

  /** The groups that the owner of the machine may change; nobody else gets to see their encrypted keys. */
  async listToJoin(machineId: MachineId): Promise<readonly MachineGroupRecord[]> {
    const owner = await this.#ownerOf(machineId);
    return (await this.#options.store.list()).filter(({ ownerId }) => mayJoin(owner, ownerId));
  }

  /** @throws TandemError `NotFound`, `GroupPasswordWrong`, `GroupKeyChanged`, `GroupFull` */
  async join(machineId: MachineId, { groupId, newKey, proof }: JoinGroup): Promise<void> {
    const { store, live } = this.#options;
    const group = await this.get(groupId);
    if (!mayJoin(await this.#ownerOf(machineId), group.ownerId)) missing();
    const brought = newKey === undefined ? null : checkGroupKey(newKey);
    const key = brought ?? group.key;
    if (key !== null && !provesGroupKey({ groupId, machineId, signingKey: key.signingKey, proof })) throw wrongPassword();
    await store.join(groupId, machineId, brought);
    live.publish('machines');
  }

  async leave(machineId: MachineId): Promise<void> {
    await this.#options.store.leave(machineId);
    this.#options.live.publish('machines');
  }

  async #ownerOf(machineId: MachineId): Promise<AccountRecord | undefined> {
    const machine = await this.#options.machines.get(machineId);
    return machine === undefined ? undefined : this.#options.accounts.get(machine.ownerId);
  }
}

function mayJoin(machineOwner: AccountRecord | undefined, groupOwnerId: AccountId): boolean {
  return machineOwner !== undefined && allows(machineOwner, 'change', { kind: 'machine-group', ownerId: groupOwnerId });
}

/** Kept as it came: the encrypted half is bound to the text of the public ones. */
function checkGroupKey(key: GroupKey): GroupKey {
  readRawKey('body.newKey.sealingKey', key.sealingKey);
  readRawKey('body.newKey.signingKey', key.signingKey);
  return key;
}

function missing(): never {
  throw notFound('machine group');
}

function wrongPassword(): TandemError {
  return new TandemError('GroupPasswordWrong', 'The machine could not show that it has the key of the group.', {
    status: 403,
    fix: 'Join again with the password that the first machine set for the group.',
  });
}
