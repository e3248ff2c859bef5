import { levelsOf } from '@tandem/cloud-flow';
import { TandemError } from '@tandem/kernel';
import type { ActionInstance, Ending } from './action-instance.ts';
import type { CloudRun } from './cloud-run.ts';
import { stopLevels } from './stop-open-actions.ts';

/** Why an action ends whose `limit.timeout` is over; the code is the one of Logic Apps (workflow-actions-triggers, asynchronous limits). */
export function actionTimedOut(): TandemError {
  return new TandemError('ActionTimedOut', 'The action did not end within its timeout.', {
    fix: 'Raise the timeout in the settings of the action, or give it less to do.',
  });
}

export function timedOutEnding(): Ending {
  const { code, message } = actionTimedOut();
  return { status: 'TimedOut', code, error: { code, message } };
}

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
