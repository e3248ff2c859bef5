import { EndStatus } from '@tandem/cloud-flow';
import type { LevelInstance } from './level-instance.ts';

/**
 * How a level ended: the last actions decide, and where one was skipped, those before it. A failure that a later action
 * was made for is therefore none.
 */
export function levelStatus(level: LevelInstance): EndStatus {
  const { actions } = level.compiled;
  const open = actions.filter(({ successors }) => successors.length === 0).map(({ index }) => index);
  const seen = new Set(open);
  let status: EndStatus = EndStatus.succeeded;
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const found = level.existing(index)?.status;
    if (found === EndStatus.failed) return EndStatus.failed;
    if (found === EndStatus.timedOut) status = EndStatus.timedOut;
    if (found !== EndStatus.skipped) continue;
    for (const { index: before } of actions[index]?.runAfter ?? []) {
      if (seen.has(before)) continue;
      seen.add(before);
      open.push(before);
    }
  }
  return status;
}
