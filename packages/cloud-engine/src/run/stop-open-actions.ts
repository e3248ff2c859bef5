import type { ActionInstance } from './action-instance.ts';
import type { CloudRun } from './cloud-run.ts';
import type { LevelInstance } from './level-instance.ts';
import { skipInside } from './skip.ts';

/** Cancels every action that is under way and skips those that were not reached, in all levels that are open. */
export function stopOpenActions(run: CloudRun, code: string): void {
  stopLevels(run, [run.root], code);
}

/** The same for these levels and what is inside them. */
export function stopLevels(run: CloudRun, from: readonly LevelInstance[], code: string): void {
  const levels = [...from];
  for (let level = levels.pop(); level !== undefined; level = levels.pop()) {
    for (const action of level.compiled.actions) {
      const instance = level.existing(action.index);
      if (instance?.hasEnded === true) continue;
      levels.push(...stopOne(run, level.instanceOf(action), code));
    }
  }
}

/** @returns the levels inside that are open, too */
function stopOne(run: CloudRun, instance: ActionInstance, code: string): readonly LevelInstance[] {
  const isUnderWay = instance.startedAt !== undefined;
  run.timed.delete(instance);
  if (!isUnderWay) skipInside(run, instance, { code });
  instance.isCancelPending = run.calls.mustBeTold(instance);
  run.calls.abort(instance);
  instance.finish({ status: isUnderWay ? 'Cancelled' : 'Skipped', code: isUnderWay ? 'ActionCancelled' : code }, run.ports.clock.now());
  run.note(instance);
  return isUnderWay ? instance.levels : [];
}
