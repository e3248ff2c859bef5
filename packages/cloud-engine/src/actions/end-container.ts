import type { EndStatus } from '@tandem/cloud-flow';
import type { ActionInstance } from '../run/action-instance.ts';
import type { ActingRun } from './acting-run.ts';
import { NOT_SPECIFIED } from './action-body.ts';

/** Ends an action that holds others with the status of what was inside. */
export function endContainer(run: ActingRun, instance: ActionInstance, status: EndStatus): void {
  if (status === 'Failed') {
    const message = 'An action failed. No dependent actions succeeded.';
    run.end(instance, { status, code: 'ActionFailed', error: { code: 'ActionFailed', message } });
    return;
  }
  if (status === 'TimedOut') {
    const error = { code: 'ActionTimedOut', message: 'An action inside timed out.' };
    run.end(instance, { status, code: 'ActionTimedOut', error });
    return;
  }
  run.end(instance, { status: 'Succeeded', code: NOT_SPECIFIED });
}
