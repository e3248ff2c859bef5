import type { AccountStore, DesktopFlowRunRecord } from '@tandem/store';
import type { Targets } from '../machine-groups/targets.ts';
import type { RunNames } from './desktop-flow-run-view.ts';

export interface RunNameParts {
  readonly targets: Targets;
  readonly accounts: Pick<AccountStore, 'get'>;
}

/** @param runs those that are to be shown */
export async function loadRunNames({ targets, accounts }: RunNameParts, runs: readonly DesktopFlowRunRecord[]): Promise<RunNames> {
  const starters = [...new Set(runs.filter(({ parent }) => parent === null).map(({ ownerId }) => ownerId))];
  const [all, found] = await Promise.all([targets.list(), Promise.all(starters.map((id) => accounts.get(id)))]);
  return {
    targets: new Map(all.map(({ targetId, name }) => [targetId, name])),
    machines: new Map(all.flatMap(({ members }) => members.map(({ id, name }) => [id, name] as const))),
    accounts: new Map(found.flatMap((account) => (account === undefined ? [] : [[account.id, account.name] as const]))),
  };
}
