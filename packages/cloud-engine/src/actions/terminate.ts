import { textOf } from '@tandem/cloud-flow';
import { JsonObject, type JsonValue } from '@tandem/kernel';
import type { FlowError } from '../new-run.ts';
import type { ActionInstance } from '../run/action-instance.ts';
import { hiddenError } from '../run/hidden-error.ts';
import type { ActingRun } from './acting-run.ts';
import { type BodyOf, NOT_SPECIFIED } from './action-body.ts';

const STATUSES = { succeeded: 'Succeeded', failed: 'Failed', cancelled: 'Cancelled' } as const;

/** Terminate: the run ends now with the status that the action says. */
export function terminate(run: ActingRun, instance: ActionInstance, { inputs }: BodyOf<'terminate'>): void {
  const given = run.evaluate(instance, inputs);
  if (!given.ok) {
    run.failWith(instance, given.error);
    return;
  }
  instance.inputs = given.value;
  const word = textMember(given.value, 'runStatus')?.toLowerCase() ?? '';
  if (!isStatus(word)) {
    run.fail(instance, { code: 'InvalidRunStatus', message: 'Terminate needs the run status Succeeded, Failed or Cancelled.' });
    return;
  }
  run.end(instance, { status: 'Succeeded', code: NOT_SPECIFIED });
  const status = STATUSES[word];
  run.stop(status, { code: 'Terminated', ...(status === 'Failed' ? { error: shownError(instance, errorOf(given.value)) } : {}) });
}

function isStatus(word: string): word is keyof typeof STATUSES {
  return Object.hasOwn(STATUSES, word);
}

/** The code comes from the flow, too, and may be the secret itself. */
function shownError({ hasSecuredInputs }: ActionInstance, error: FlowError): FlowError {
  return hasSecuredInputs ? hiddenError({ ...error, code: 'Terminated' }) : error;
}

function errorOf(inputs: JsonValue): FlowError {
  const error = inputs instanceof JsonObject ? inputs.get('runError') : undefined;
  return {
    code: textMember(error, 'code') ?? 'Terminated',
    message: textMember(error, 'message') ?? 'The flow ended itself with Terminate.',
  };
}

function textMember(holder: JsonValue | undefined, key: string): string | undefined {
  const value = holder instanceof JsonObject ? holder.get(key) : undefined;
  return value === undefined || value === null || value === '' ? undefined : textOf(value);
}
