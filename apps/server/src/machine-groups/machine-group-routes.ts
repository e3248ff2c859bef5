import type { MachineGroupId } from '@tandem/kernel';
import { API, type MachineGroup } from '@tandem/protocol';
import type { MachineGroupRecord } from '@tandem/store';
import { type App, handle } from '../http/handle.ts';
import type { MachineSurroundings } from '../machines/machine-view.ts';
import type { Machines } from '../machines/machines.ts';
import { machineGroupView } from './machine-group-view.ts';
import type { MachineGroups } from './machine-groups.ts';
import type { Targets } from './targets.ts';

export interface MachineGroupRouteParts {
  readonly groups: MachineGroups;
  readonly machines: Machines;
  readonly targets: Targets;
  readonly surroundings: () => Promise<MachineSurroundings>;
}

export function registerMachineGroupRoutes(app: App, parts: MachineGroupRouteParts): void {
  const { groups, machines, targets } = parts;
  const view = async (group: MachineGroupRecord): Promise<MachineGroup> =>
    machineGroupView(group, await machines.list(), await parts.surroundings());

  handle(app, API.listMachineGroups, async () => {
    const [all, members, surroundings] = await Promise.all([groups.list(), machines.list(), parts.surroundings()]);
    return { items: all.map((group) => machineGroupView(group, members, surroundings)) };
  });
  handle(app, API.createMachineGroup, async ({ body, caller }) => view(await groups.create(body, caller.account)));
  handle(app, API.getMachineGroup, async ({ params }) => view(await groups.get(params.groupId)));
  handle(app, API.deleteMachineGroup, async ({ params, caller }) => {
    await groups.remove(params.groupId, caller.account);
    return undefined;
  });
  handle(app, API.listTargets, async () => ({ items: (await targets.list()).map((target) => targets.view(target)) }));
  registerMembership(app, groups);
}

function registerMembership(app: App, groups: MachineGroups): void {
  handle(app, API.listGroupsToJoin, async ({ caller }) => ({
    items: (await groups.listToJoin(caller.machineId)).map(({ id, targetId, name, key }) => ({ id, targetId, name, key })),
  }));
  handle(app, API.joinGroup, async ({ body, caller }) => {
    // The protocol's schema checked that it is a UUID.
    await groups.join(caller.machineId, { ...body, groupId: body.groupId.toLowerCase() as MachineGroupId });
    return undefined;
  });
  handle(app, API.leaveGroup, async ({ caller }) => {
    await groups.leave(caller.machineId);
    return undefined;
  });
}
