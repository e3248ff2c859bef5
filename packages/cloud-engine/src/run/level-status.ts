import { type CompiledAction, type CompiledLevel, EndStatus } from '@tandem/cloud-flow';
import type { LevelInstance } from './level-instance.ts';

type StatusOf = (action: CompiledAction) => string | undefined;

/** How a level ended. A failure that a later action was made for is none. */
export function levelStatus(level: LevelInstance): EndStatus {
  const { compiled } = level;
  const statusOf: StatusOf = ({ index }) => level.existing(index)?.status;
  const statuses = decidingActions(compiled, statusOf).map(statusOf);
  if (statuses.includes(EndStatus.failed)) return EndStatus.failed;
  return statuses.includes(EndStatus.timedOut) ? EndStatus.timedOut : EndStatus.succeeded;
}

/** The places of the actions by which a level did not succeed. */
export function levelCulprits(level: CompiledLevel, statusOf: StatusOf): readonly number[] {
  const isCulprit = (status: string | undefined): boolean => status === EndStatus.failed || status === EndStatus.timedOut;
  return decidingActions(level, statusOf).flatMap((action) => (isCulprit(statusOf(action)) ? [action.index] : []));
}

/** The last actions decide, and where one was skipped, those before it. */
function decidingActions({ actions }: CompiledLevel, statusOf: StatusOf): readonly CompiledAction[] {
  const open = actions.filter(({ successors }) => successors.length === 0);
  const seen = new Set(open);
  const deciding: CompiledAction[] = [];
  for (let action = open.pop(); action !== undefined; action = open.pop()) {
    if (statusOf(action) !== EndStatus.skipped) {
      deciding.push(action);
      continue;
    }
    for (const { index } of action.runAfter) {
      const before = actions[index];
      if (before === undefined || seen.has(before)) continue;
      seen.add(before);
      open.push(before);
    }
  }
  return deciding;
}
