import type { AccountId, MachineGroupId, MachineId, TargetId } from '@tandem/kernel';
import type { Machine } from '@tandem/protocol';
import type { MachineRecord } from '@tandem/store';

/** What the API shows of machines beside the machines themselves. */
export interface MachineSurroundings {
  readonly ownerNames: ReadonlyMap<AccountId, string>;
  readonly groups: ReadonlyMap<MachineGroupId, { readonly name: string; readonly targetId: TargetId }>;
  readonly queuedByTarget: ReadonlyMap<TargetId, number>;
  readonly runningByMachine: ReadonlyMap<MachineId, number>;
  readonly isOnline: (machineId: MachineId) => boolean;
}

export function machineView(machine: MachineRecord, surroundings: MachineSurroundings): Machine {
  const { id, name, description, agentVersion, platform, osUser, state, registeredAt, hasUnattendedAddOn } = machine;
  const group = machine.groupId === null ? undefined : surroundings.groups.get(machine.groupId);
  const queuedFor = (targetId: TargetId): number => surroundings.queuedByTarget.get(targetId) ?? 0;
  return {
    id,
    targetId: machine.ownTargetId,
    name,
    description,
    ownerName: surroundings.ownerNames.get(machine.ownerId) ?? '',
    agentVersion,
    platform,
    osUser,
    isOnline: surroundings.isOnline(id),
    state,
    lastHeartbeatAt: machine.lastSeenAt,
    registeredAt,
    groupId: machine.groupId,
    groupName: group?.name ?? null,
    runningCount: surroundings.runningByMachine.get(id) ?? 0,
    queuedCount: queuedFor(machine.ownTargetId) + (group === undefined ? 0 : queuedFor(group.targetId)),
    hasUnattendedAddOn,
  };
}
