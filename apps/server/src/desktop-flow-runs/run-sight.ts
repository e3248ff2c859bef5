import type { DesktopFlowId } from '@tandem/kernel';
import type { AccountRecord, DesktopFlowRunRecord, DesktopFlowStore } from '@tandem/store';
import type { FlowAccess } from '../flow-shares/flow-access.ts';
import { allows, type DesktopRun } from '../identity/policy.ts';

export interface RunSightParts {
  readonly access: Pick<FlowAccess, 'sightOf'>;
  readonly flows: Pick<DesktopFlowStore, 'get'>;
}

/** What an account may know of some desktop flow runs. */
export interface RunSight {
  resourceOf(run: DesktopFlowRunRecord): DesktopRun;
  sees(run: DesktopFlowRunRecord): boolean;
  /** Whether it may know which cloud flow asked for the run: it sees the inside of that flow, or its connection was used. */
  showsParent(run: DesktopFlowRunRecord): boolean;
}

export async function runSightOf(
  account: AccountRecord,
  runs: readonly DesktopFlowRunRecord[],
  { access, flows }: RunSightParts,
): Promise<RunSight> {
  const ids = [...new Set(runs.map(({ desktopFlowId }) => desktopFlowId))];
  const [cloudFlows, found] = await Promise.all([access.sightOf(account), Promise.all(ids.map((id) => flows.get(id)))]);
  const owners = new Map<DesktopFlowId, AccountRecord['id']>(
    found.flatMap((flow) => (flow === undefined ? [] : [[flow.id, flow.ownerId]])),
  );
  const seesCaller = ({ parent }: DesktopFlowRunRecord): boolean => parent !== null && cloudFlows.mayChange(parent.cloudFlowId);
  const resourceOf = (run: DesktopFlowRunRecord): DesktopRun => ({
    kind: 'desktop-flow-run',
    ownerId: run.ownerId,
    desktopFlowOwnerId: owners.get(run.desktopFlowId) ?? null,
    seesCaller: seesCaller(run),
  });
  return {
    resourceOf,
    sees: (run) => allows(account, 'see', resourceOf(run)),
    showsParent: (run) => run.ownerId === account.id || seesCaller(run),
  };
}
