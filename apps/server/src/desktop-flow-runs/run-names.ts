import type { Targets } from '../machine-groups/targets.ts';
import type { RunNames } from './desktop-flow-run-view.ts';

export async function loadRunNames(targets: Targets): Promise<RunNames> {
  const all = await targets.list();
  return {
    targets: new Map(all.map(({ targetId, name }) => [targetId, name])),
    machines: new Map(all.flatMap(({ members }) => members.map(({ id, name }) => [id, name] as const))),
  };
}
