import type { AccountId, MachineGroupId, MachineId, TargetId } from '@tandem/kernel';
import type { GroupKey } from '@tandem/protocol';

export const MachineState = { active: 'active', quarantined: 'quarantined' } as const;
export type MachineState = (typeof MachineState)[keyof typeof MachineState];

/** A registered machine. Its own target stays the same for ever; what it takes from is that one or its group's. */
export interface MachineRecord {
  readonly id: MachineId;
  readonly ownTargetId: TargetId;
  readonly ownerId: AccountId;
  readonly name: string;
  readonly description: string;
  readonly state: MachineState;
  /** Raw public keys, base64. */
  readonly signingKey: string;
  readonly sealingKey: string;
  readonly agentVersion: string;
  readonly platform: string;
  readonly osUser: string;
  /** Names the journal that the machine had at its last hello; another one means that it was restored or copied. */
  readonly journalId: string;
  readonly groupId: MachineGroupId | null;
  readonly hasUnattendedAddOn: boolean;
  /** Milliseconds since 1970. */
  readonly registeredAt: number;
  readonly lastSeenAt: number;
}

export type MachineChange = Partial<Omit<MachineRecord, 'id' | 'ownTargetId' | 'ownerId' | 'registeredAt'>>;

export interface MachineStore {
  list(): Promise<readonly MachineRecord[]>;
  get(id: MachineId): Promise<MachineRecord | undefined>;
  /** The machine whose own target it is. */
  findByTarget(targetId: TargetId): Promise<MachineRecord | undefined>;
  listOfGroup(groupId: MachineGroupId): Promise<readonly MachineRecord[]>;
  /**
   * Registers a machine and uses the token up, in one transaction.
   *
   * @throws TandemError `RegistrationTokenInvalid` when the token is unknown, used or over, `MachineNameTaken`
   */
  register(machine: MachineRecord, tokenHash: string): Promise<void>;
  /** @throws TandemError `MachineNameTaken` */
  update(id: MachineId, change: MachineChange): Promise<MachineRecord | undefined>;
  remove(id: MachineId): Promise<boolean>;
  /** `createdBy` becomes the owner of the machine that registers with it. */
  addToken(token: { readonly hash: string; readonly createdBy: AccountId; readonly expiresAt: number }): Promise<void>;
  findToken(hash: string): Promise<{ readonly createdBy: AccountId; readonly expiresAt: number } | undefined>;
}

export interface MachineGroupRecord {
  readonly id: MachineGroupId;
  readonly targetId: TargetId;
  readonly ownerId: AccountId;
  readonly name: string;
  readonly description: string;
  /** Null until the first machine has joined. */
  readonly key: GroupKey | null;
  readonly createdAt: number;
}

export interface MachineGroupStore {
  list(): Promise<readonly MachineGroupRecord[]>;
  get(id: MachineGroupId): Promise<MachineGroupRecord | undefined>;
  findByTarget(targetId: TargetId): Promise<MachineGroupRecord | undefined>;
  /** @throws TandemError `GroupNameTaken` */
  add(group: MachineGroupRecord): Promise<void>;
  /**
   * Puts the machine into the group; `newKey` is set when the group had none.
   *
   * @throws TandemError `GroupFull`, `GroupKeyChanged` when another machine has set the key in between
   */
  join(groupId: MachineGroupId, machineId: MachineId, newKey: GroupKey | null): Promise<void>;
  leave(machineId: MachineId): Promise<void>;
  /** @throws TandemError `GroupNotEmpty` */
  remove(id: MachineGroupId): Promise<boolean>;
}
