import type { MachineGroup } from '@tandem/protocol';
import type { MachineGroupRecord, MachineRecord } from '@tandem/store';
import type { MachineSurroundings } from '../machines/machine-view.ts';

/** @param machines every machine, or the members of the group at least */
export function machineGroupView(
  group: MachineGroupRecord,
  machines: readonly MachineRecord[],
  surroundings: MachineSurroundings,
): MachineGroup {
  const { id, targetId, name, description, createdAt } = group;
  const members = machines.filter(({ groupId }) => groupId === id);
  return {
    id,
    targetId,
    name,
    description,
    ownerName: surroundings.ownerNames.get(group.ownerId) ?? '',
    hasPassword: group.key !== null,
    members: members.map((member) => ({ machineId: member.id, name: member.name, isOnline: surroundings.isOnline(member.id) })),
    runningCount: members.reduce((sum, member) => sum + (surroundings.runningByMachine.get(member.id) ?? 0), 0),
    queuedCount: surroundings.queuedByTarget.get(targetId) ?? 0,
    createdAt,
  };
}
