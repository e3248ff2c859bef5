import { TandemError } from '@tandem/kernel';
import type { Ending } from './action-instance.ts';

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
