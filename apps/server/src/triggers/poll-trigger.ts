import type { TriggerCall, TriggerOperation, TriggerPoll } from '@tandem/cloud-engine';
import { evaluateTemplate, readParameters, type TriggerConnectorCall } from '@tandem/cloud-flow';
import { type Context, JsonObject, type JsonValue, parseJson, TandemError } from '@tandem/kernel';
import { chosenConnection } from '../cloud-flows/chosen-connection.ts';
import type { OpenCloudFlow } from '../cloud-flows/cloud-flows.ts';
import type { RunDefinitions } from '../environment-variables/run-definitions.ts';
import { TriggerHost } from './trigger-host.ts';

export interface TriggerQuestion {
  readonly open: OpenCloudFlow;
  readonly call: TriggerConnectorCall;
  readonly operation: TriggerOperation;
  /** JSON text, as `TriggerPollRecord.state`. */
  readonly state: string | null;
}

/**
 * Asks a trigger once, with its parameters evaluated.
 *
 * @param context its signal ends the question even when the connector does not listen to it
 * @throws TandemError `TriggerFailed` when the parameters have no value, `TriggerTimeout`, and what the connector throws
 */
export async function pollTrigger(context: Context, definitions: RunDefinitions, question: TriggerQuestion): Promise<TriggerPoll> {
  const { open, call, operation, state } = question;
  const asked = await triggerCallOf(open, call, { definitions, nowMs: context.clock.now() });
  const known = state === null ? undefined : parseJson(state);
  return Promise.race([operation.poll(context, asked, known), endOf(context.signal)]);
}

interface CallSurroundings {
  readonly definitions: RunDefinitions;
  readonly nowMs: number;
}

async function triggerCallOf(
  open: OpenCloudFlow,
  call: TriggerConnectorCall,
  { definitions, nowMs }: CallSurroundings,
): Promise<TriggerCall> {
  const { record, flow, trigger } = open;
  const host = new TriggerHost({
    triggerName: trigger.name,
    cloudFlowId: record.id,
    cloudFlowName: record.name,
    parameters: readParameters(await definitions.of(flow.definition)),
    nowMs,
  });
  const parameters = evaluateTemplate(call.parameters, host);
  if (!parameters.ok) throw notEvaluated(parameters.error);
  return {
    cloudFlowId: record.id,
    ownerId: record.ownerId,
    connectionId: call.connectionKey === undefined ? undefined : chosenConnection(record.connections, call.connectionKey),
    parameters: asObject(parameters.value),
  };
}

function asObject(value: JsonValue): JsonObject {
  return value instanceof JsonObject ? value : new JsonObject();
}

function endOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => reject(tooSlow(signal.reason));
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}

function notEvaluated(cause: TandemError): TandemError {
  return new TandemError('TriggerFailed', `The parameters of the trigger have no value: ${cause.message}`, {
    fix: 'Correct the expressions in the trigger.',
    cause,
  });
}

function tooSlow(cause: unknown): TandemError {
  return new TandemError('TriggerTimeout', 'The connector did not answer in time.', { kind: 'operational', retryable: true, cause });
}
