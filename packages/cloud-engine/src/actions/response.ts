import { textOf } from '@tandem/cloud-flow';
import { JsonObject, type JsonValue } from '@tandem/kernel';
import type { FlowResponse } from '../new-run.ts';
import type { ActionInstance } from '../run/action-instance.ts';
import type { CloudRun } from '../run/cloud-run.ts';
import type { BodyOf } from './action-body.ts';

/** Response: the first one answers the caller, once it is on disk; later ones are skipped. */
export function respond(run: CloudRun, instance: ActionInstance, { inputs }: BodyOf<'response'>): void {
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
  if (run.state.response !== undefined) {
    const error = { code: 'ActionResponseSkipped', message: 'The caller was answered already.' };
    run.end(instance, { status: 'Skipped', code: error.code, error });
    return;
  }
  run.respond(response, instance.hasSecuredOutputs);
  run.end(instance, { status: 'Succeeded', code: 'OK', outputs: given.value });
}

function responseOf(inputs: JsonValue): FlowResponse | undefined {
  if (!(inputs instanceof JsonObject)) return { statusCode: 200, headers: {}, body: undefined };
  const statusCode = Number(inputs.get('statusCode') ?? 200);
  const isAllowed = Number.isInteger(statusCode) && ((statusCode >= 200 && statusCode < 300) || (statusCode >= 400 && statusCode < 600));
  if (!isAllowed) return undefined;
  const headers = inputs.get('headers');
  const entries = headers instanceof JsonObject ? [...headers] : [];
  return { statusCode, headers: Object.fromEntries(entries.map(([name, value]) => [name, textOf(value)])), body: inputs.get('body') };
}
