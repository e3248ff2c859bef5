import { textOf } from '@tandem/cloud-flow';
import { JsonObject, type JsonValue } from '@tandem/kernel';
import type { FlowError, FlowResponse } from '../new-run.ts';
import type { ActionInstance } from '../run/action-instance.ts';
import type { ActingRun } from './acting-run.ts';
import type { BodyOf } from './action-body.ts';

/** Response: the first one answers the caller, once it is on disk; later ones are skipped. */
export function respond(run: ActingRun, instance: ActionInstance, { inputs }: BodyOf<'response'>): void {
  const given = run.evaluate(instance, inputs);
  if (!given.ok) {
    run.failWith(instance, given.error);
    return;
  }
  instance.inputs = given.value;
  if (instance.hasSecuredInputs) instance.hasSecuredOutputs = true;
  const response = responseOf(given.value);
  if (response === undefined) {
    const message = 'The status code of a response must be a whole number from 200 to 299 or from 400 to 599.';
    run.fail(instance, { code: 'InvalidResponseStatusCode', message });
    return;
  }
  const refusal = refusalOf(run);
  if (refusal !== undefined) {
    const status = refusal.code === TIMED_OUT ? 'Failed' : 'Skipped';
    run.end(instance, { status, code: refusal.code, error: refusal });
    return;
  }
  run.respond(response, instance.hasSecuredOutputs);
  run.end(instance, { status: 'Succeeded', code: 'OK', outputs: given.value });
}

const SKIPPED = 'ActionResponseSkipped';
const TIMED_OUT = 'ActionResponseTimedOut';

/** Why nobody can be answered, with the codes that run histories of Power Automate show. */
function refusalOf({ state, caller }: ActingRun): FlowError | undefined {
  if (state.response !== undefined) return { code: SKIPPED, message: 'The caller was answered already.' };
  switch (caller) {
    case 'waits':
      return undefined;
    case 'none':
      return { code: SKIPPED, message: 'Nobody waits for an answer: no HTTP request and no other flow started this run.' };
    case 'left':
      return { code: SKIPPED, message: 'The caller closed the connection before the flow answered.' };
    case 'timed-out':
      return { code: TIMED_OUT, message: TOO_LATE };
  }
}

const TOO_LATE =
  'The caller waits no longer for the answer. Respond before the slow actions, or make the response asynchronous in the settings of the action.';

function responseOf(inputs: JsonValue): FlowResponse | undefined {
  if (!(inputs instanceof JsonObject)) return { statusCode: 200, headers: {}, body: undefined };
  const statusCode = Number(inputs.get('statusCode') ?? 200);
  const isAllowed = Number.isInteger(statusCode) && ((statusCode >= 200 && statusCode < 300) || (statusCode >= 400 && statusCode < 600));
  if (!isAllowed) return undefined;
  const headers = inputs.get('headers');
  const entries = headers instanceof JsonObject ? [...headers] : [];
  return { statusCode, headers: Object.fromEntries(entries.map(([name, value]) => [name, textOf(value)])), body: inputs.get('body') };
}
