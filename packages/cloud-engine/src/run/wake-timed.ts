import { waitEnded } from '../actions/wait.ts';
import type { ActionInstance } from './action-instance.ts';
import type { CloudRun } from './cloud-run.ts';
import { timeOutContainer } from './time-out.ts';

/** Goes on with the actions of a run whose time has come: delays, retries, and calls that are too late. */
export function wakeTimed(run: CloudRun, now: number): void {
  for (const instance of [...run.timed]) {
    if (instance.wakeAt === undefined || instance.wakeAt > now || instance.hasEnded) continue;
    wakeOne(run, instance, now);
  }
}

function wakeOne(run: CloudRun, instance: ActionInstance, now: number): void {
  if (instance.startedAt === undefined) {
    run.later(() => run.begin(instance));
    return;
  }
  if (instance.action.body.kind === 'wait') {
    waitEnded(run, instance);
    return;
  }
  if (instance.deadlineAt !== undefined && instance.deadlineAt <= now) {
    if (instance.action.body.kind === 'operation') run.calls.timeOut(instance);
    else timeOutContainer(run, instance);
    return;
  }
  if (instance.status !== 'Waiting' || instance.externalId !== undefined) return;
  run.timed.delete(instance);
  run.calls.again(instance);
}
