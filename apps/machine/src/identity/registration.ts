import { type MachineGroupId, type MachineId, TandemError, type TargetId } from '@tandem/kernel';
import type { SealingKeyPair } from '@tandem/sealing';
import type { MachineFolder } from './machine-folder.ts';
import type { Ed25519Jwk, MachineKeys } from './machine-keys.ts';
import { ensurePrivateDirectory, readPrivateFile, writePrivateFile } from './private-file.ts';

/** What the machine knows of itself since it was registered. Holds private keys: never logged, never sent. */
export interface Registration {
  /** Origin of the server, such as `https://tandem.example`. */
  readonly serverUrl: string;
  readonly machineId: MachineId;
  readonly targetId: TargetId;
  readonly name: string;
  readonly environmentName: string;
  readonly keys: MachineKeys;
  readonly group: GroupMembership | null;
}

/** The group's key pairs, which every member holds. */
export interface GroupMembership {
  readonly groupId: MachineGroupId;
  readonly targetId: TargetId;
  readonly name: string;
  readonly signing: Ed25519Jwk;
  readonly sealing: SealingKeyPair;
}

/**
 * The registration, or undefined when the machine has none.
 *
 * @throws TandemError `MachineFilesOpenToOthers`, `MachineFileDamaged`
 */
export function findRegistration(folder: MachineFolder): Registration | undefined {
  const text = readPrivateFile(folder.registration);
  if (text === undefined) return undefined;
  const value = parseText(text);
  if (!isRegistration(value)) throw damaged(folder.registration);
  return value;
}

/** @throws TandemError `MachineNotRegistered`, and what {@link findRegistration} throws */
export function readRegistration(folder: MachineFolder): Registration {
  const registration = findRegistration(folder);
  if (registration !== undefined) return registration;
  throw new TandemError('MachineNotRegistered', 'This computer is not registered as a machine.', {
    status: 404,
    fix: 'Create a registration token on the page Machines, then run: tandem machine register',
  });
}

export function writeRegistration(folder: MachineFolder, registration: Registration): void {
  ensurePrivateDirectory(folder.root);
  writePrivateFile(folder.registration, `${JSON.stringify(registration, null, 2)}\n`);
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The file is our own and private, so its outline is looked at, not every byte of its keys. */
function isRegistration(value: unknown): value is Registration {
  if (typeof value !== 'object' || value === null) return false;
  const { serverUrl, machineId, targetId, keys, group } = value as Partial<Record<keyof Registration, unknown>>;
  const hasTexts = [serverUrl, machineId, targetId].every((text) => typeof text === 'string');
  return hasTexts && hasKeyPairs(keys) && (group === null || hasKeyPairs(group));
}

function hasKeyPairs(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { signing, sealing } = value as { readonly signing?: Partial<Ed25519Jwk>; readonly sealing?: Partial<SealingKeyPair> };
  return typeof signing?.d === 'string' && typeof sealing?.privateKey === 'string';
}

function damaged(path: string): TandemError {
  return new TandemError('MachineFileDamaged', `The registration in ${path} is damaged.`, {
    kind: 'operational',
    fix: 'Restore the file from a backup, or register the machine again: tandem machine register --replace',
  });
}
