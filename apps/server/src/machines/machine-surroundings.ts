import type { AccountStore, DesktopFlowRunStore, MachineGroupStore } from '@tandem/store';
import type { MachinePresence } from './machine-presence.ts';
import type { MachineSurroundings } from './machine-view.ts';

export interface SurroundingsOptions {
  readonly accounts: AccountStore;
  readonly groups: MachineGroupStore;
  readonly runs: DesktopFlowRunStore;
  readonly presence: MachinePresence;
}

/** Reads at once what the views of machines and groups show of owners, groups and runs. */
export async function loadSurroundings({ accounts, groups, runs, presence }: SurroundingsOptions): Promise<MachineSurroundings> {
  const [owners, allGroups, counts] = await Promise.all([accounts.list(), groups.list(), runs.counts()]);
  return {
    ownerNames: new Map(owners.map(({ id, name }) => [id, name])),
    groups: new Map(allGroups.map((group) => [group.id, group])),
    ...counts,
    isOnline: (machineId) => presence.isOnline(machineId),
  };
}
