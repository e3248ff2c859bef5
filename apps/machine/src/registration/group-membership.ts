import { asTandemError, type MachineGroupId, TandemError, type TargetId } from '@tandem/kernel';
import type { ApiClient, GroupKey } from '@tandem/protocol';
import { type GroupKeys, makeGroupKeys, openGroupKeys } from '../identity/group-keys.ts';
import { type MachineFolder, machineFolder } from '../identity/machine-folder.ts';
import { signText } from '../identity/machine-keys.ts';
import { type GroupMembership, type Registration, readRegistration, writeRegistration } from '../identity/registration.ts';
import { createMachineClient } from '../identity/server-client.ts';

export interface JoinGroupOptions {
  readonly dataDir: string;
  readonly groupName: string;
  /** Set by the first machine that joins; every later one must know it. */
  readonly password: string;
}

interface GroupToJoin {
  readonly id: string;
  readonly targetId: string;
  readonly name: string;
  readonly key: GroupKey | null;
}

/**
 * Joins a machine group. The first member makes the key pairs of the group and encrypts their private halves with the
 * password; later members open them with it and prove so by a signature. The password never leaves the machine.
 *
 * @throws TandemError `MachineNotRegistered`, `MachineGroupNotFound`, `GroupPasswordWrong`, `GroupPasswordTooShort`,
 *   `ServerUnreachable`, and the errors of the server such as `GroupFull`
 */
export async function joinGroup(options: JoinGroupOptions): Promise<{ readonly groupName: string }> {
  const folder = machineFolder(options.dataDir);
  const registration = readRegistration(folder);
  const client = createMachineClient(registration);
  const group = await tryJoin(client, registration, options).catch((thrown: unknown) => {
    // Another machine was first by a moment: join as a later member, with its keys.
    if (asTandemError(thrown).code === 'GroupKeyChanged') return tryJoin(client, registration, options);
    throw thrown;
  });
  keepMembership(folder, group);
  return { groupName: group.name };
}

/** Leaves the group; its keys are forgotten. @throws TandemError `MachineNotRegistered`, `MachineNotInGroup` */
export async function leaveGroup({ dataDir }: { readonly dataDir: string }): Promise<void> {
  const folder = machineFolder(dataDir);
  const registration = readRegistration(folder);
  if (registration.group === null) {
    throw new TandemError('MachineNotInGroup', 'The machine is in no machine group.', { fix: 'There is nothing to leave.' });
  }
  await createMachineClient(registration)('leaveGroup', {});
  keepMembership(folder, null);
}

async function tryJoin(client: ApiClient, registration: Registration, { groupName, password }: JoinGroupOptions): Promise<GroupMembership> {
  const group = await findGroup(client, groupName);
  const { keys, newKey } = await groupKeys(group, password);
  const proof = signText(keys.signing, `tandem-join-group:${group.id}:${registration.machineId}`);
  await client('joinGroup', { body: { groupId: group.id, proof, ...(newKey === undefined ? {} : { newKey }) } });
  return { groupId: group.id as MachineGroupId, targetId: group.targetId as TargetId, name: group.name, ...keys };
}

async function groupKeys(group: GroupToJoin, password: string): Promise<{ readonly keys: GroupKeys; readonly newKey?: GroupKey }> {
  if (group.key !== null) return { keys: await openGroupKeys(group.id, group.key, password) };
  const { keys, stored } = await makeGroupKeys(group.id, password);
  return { keys, newKey: stored };
}

async function findGroup(client: ApiClient, name: string): Promise<GroupToJoin> {
  const { items } = await client('listGroupsToJoin', {});
  const found = items.find((group) => group.name.toLowerCase() === name.trim().toLowerCase());
  if (found !== undefined) return found;
  const names = items.map((group) => group.name).join(', ');
  throw new TandemError('MachineGroupNotFound', `There is no machine group "${name}" that this machine can join.`, {
    status: 404,
    fix: names === '' ? 'Create the group on the page Machines first.' : `Groups that it can join: ${names}.`,
  });
}

/** Reads the file again, so that what another command wrote in between stays. */
function keepMembership(folder: MachineFolder, group: GroupMembership | null): void {
  writeRegistration(folder, { ...readRegistration(folder), group });
}
