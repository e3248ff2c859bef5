import type { AccountId, TargetId } from '@tandem/kernel';
import type { Target } from '@tandem/protocol';
import type { MachineGroupRecord, MachineGroupStore, MachineRecord, MachineStore } from '@tandem/store';
import type { MachinePresence } from '../machines/machine-presence.ts';

/** A machine or machine group that connections point at, with the machines that take its runs. */
export interface OpenTarget {
  readonly targetId: TargetId;
  readonly kind: 'machine' | 'group';
  readonly name: string;
  /** Whoever manages the queue, beside administrators. */
  readonly ownerId: AccountId;
  /** Raw X25519 public key, base64; null for a group that no machine has joined yet. */
  readonly sealingKey: string | null;
  readonly members: readonly MachineRecord[];
}

export interface TargetsOptions {
  readonly machines: MachineStore;
  readonly groups: MachineGroupStore;
  readonly presence: MachinePresence;
}

/** Every machine's own target, whether it is in a group or not, and every group's. */
export class Targets {
  readonly #options: TargetsOptions;

  constructor(options: TargetsOptions) {
    this.#options = options;
  }

  async list(): Promise<readonly OpenTarget[]> {
    const [machines, groups] = await Promise.all([this.#options.machines.list(), this.#options.groups.list()]);
    const ofGroup = (group: MachineGroupRecord) => machines.filter(({ groupId }) => groupId === group.id);
    return [...machines.map(machineTarget), ...groups.map((group) => groupTarget(group, ofGroup(group)))];
  }

  async find(targetId: TargetId): Promise<OpenTarget | undefined> {
    const { machines, groups } = this.#options;
    const machine = await machines.findByTarget(targetId);
    if (machine !== undefined) return machineTarget(machine);
    const group = await groups.findByTarget(targetId);
    return group === undefined ? undefined : groupTarget(group, await machines.listOfGroup(group.id));
  }

  view({ members, ownerId: _ownerId, ...target }: OpenTarget): Target {
    const { presence } = this.#options;
    return {
      ...target,
      isOnline: members.some(({ id }) => presence.isOnline(id)),
      osUsers: [...new Set(members.map(({ id, osUser }) => presence.osUserOf(id) ?? osUser))],
    };
  }
}

function machineTarget(machine: MachineRecord): OpenTarget {
  return {
    targetId: machine.ownTargetId,
    kind: 'machine',
    name: machine.name,
    ownerId: machine.ownerId,
    sealingKey: machine.sealingKey,
    members: [machine],
  };
}

function groupTarget({ targetId, name, ownerId, key }: MachineGroupRecord, members: readonly MachineRecord[]): OpenTarget {
  return { targetId, kind: 'group', name, ownerId, sealingKey: key?.sealingKey ?? null, members };
}
