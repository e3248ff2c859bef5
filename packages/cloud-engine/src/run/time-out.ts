import { levelsOf } from '@tandem/cloud-flow';
import type { ActionInstance } from './action-instance.ts';
import type { CloudRun } from './cloud-run.ts';
import { stopLevels } from './stop-open-actions.ts';
import { timedOutEnding } from './timed-out.ts';

/** An action that holds others waits for its own time beside theirs. */
export function watchContainer(run: CloudRun, instance: ActionInstance): void {
  if (instance.deadlineAt === undefined || levelsOf(instance.action.body).length === 0) return;
  instance.wakeAt = instance.deadlineAt;
  run.timed.add(instance);
  run.note(instance);
}

/** The time of an action that holds others is over: what is under way inside is cancelled, the rest of it is skipped. */
export function timeOutContainer(run: CloudRun, instance: ActionInstance): void {
  stopLevels(run, instance.levels, 'ActionSkipped');
  run.endEffect(instance, timedOutEnding());
}
