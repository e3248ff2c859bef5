import type { TriggerOperation, TriggerPoll } from '@tandem/cloud-engine';
import { readParameters, type TriggerConnectorCall } from '@tandem/cloud-flow';
import { type Context, parseJson, TandemError } from '@tandem/kernel';
import type { OpenCloudFlow } from '../cloud-flows/open-cloud-flow.ts';
import type { RunDefinitions } from '../environment-variables/run-definitions.ts';
import { evaluatedCall } from './evaluated-call.ts';

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
  const { record, flow, trigger } = open;
  const asked = evaluatedCall(call, {
    triggerName: trigger.name,
    cloudFlowId: record.id,
    cloudFlowName: record.name,
    ownerId: record.ownerId,
    connections: record.connections,
    parameters: readParameters(await definitions.of(flow.definition)),
    nowMs: context.clock.now(),
  });
  const known = state === null ? undefined : parseJson(state);
  return Promise.race([operation.poll(context, asked, known), endOf(context.signal)]);
}

function endOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => reject(tooSlow(signal.reason));
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}

function tooSlow(cause: unknown): TandemError {
  return new TandemError('TriggerTimeout', 'The connector did not answer in time.', { kind: 'operational', retryable: true, cause });
}
