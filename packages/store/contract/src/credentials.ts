import type { AccountId, DesktopFlowRunId, MachineId } from '@tandem/kernel';
import type { CredentialId } from '@tandem/protocol';

/** A user name and a sealed password that desktop flows ask for by name. Times are milliseconds since 1970. */
export interface CredentialRecord {
  readonly id: CredentialId;
  /** No two of one owner are equal without regard to the case of ASCII letters. */
  readonly name: string;
  readonly description: string;
  readonly username: string;
  /** Sealed by the vault of the server. */
  readonly sealedPassword: string;
  /** No two shared ones have the same name, in any case. */
  readonly isShared: boolean;
  readonly ownerId: AccountId;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface CredentialWithUse extends CredentialRecord {
  readonly lastUsedAt: number | null;
}

export type CredentialChange = Partial<Omit<CredentialRecord, 'id' | 'ownerId' | 'createdAt'>>;

/** A run that got a credential. Names are those of that time. */
export interface CredentialUseRecord {
  readonly at: number;
  readonly desktopFlowRunId: DesktopFlowRunId;
  readonly desktopFlowName: string;
  readonly machineId: MachineId | null;
  readonly machineName: string;
}

/** So many uses of one credential are kept. */
export const KEPT_CREDENTIAL_USES = 200;

export interface CredentialStore {
  /** By name. */
  list(): Promise<readonly CredentialWithUse[]>;
  get(id: CredentialId): Promise<CredentialWithUse | undefined>;
  /** Those of any owner with that name, in any case. */
  findNamed(name: string): Promise<readonly CredentialRecord[]>;
  /** @throws TandemError `CredentialNameTaken`, `CredentialNameShared` */
  add(credential: CredentialRecord): Promise<void>;
  /** @throws TandemError `CredentialNameTaken`, `CredentialNameShared` */
  update(id: CredentialId, change: CredentialChange): Promise<CredentialWithUse | undefined>;
  /** With its uses. */
  remove(id: CredentialId): Promise<boolean>;
  addUse(id: CredentialId, use: CredentialUseRecord): Promise<void>;
  /** Newest first. */
  usesOf(id: CredentialId): Promise<readonly CredentialUseRecord[]>;
}
