import type { TriggerCall } from '@tandem/cloud-engine';
import { type CompiledTemplate, evaluateTemplate, type TriggerConnectorCall } from '@tandem/cloud-flow';
import { type AccountId, type CloudFlowId, JsonObject, type JsonValue, TandemError } from '@tandem/kernel';
import type { CloudFlowRecord } from '@tandem/store';
import { chosenConnection } from '../cloud-flows/chosen-connection.ts';
import { TriggerHost, type TriggerSurroundings } from './trigger-host.ts';

/** Where a trigger stands: what its expressions see, and whose it is. */
export interface CallSurroundings extends TriggerSurroundings {
  readonly cloudFlowId: CloudFlowId;
  readonly ownerId: AccountId;
  /** Connection reference key to connection id. */
  readonly connections: CloudFlowRecord['connections'];
}

/**
 * What a trigger asks its connector for, with everything evaluated.
 *
 * @throws TandemError `TriggerFailed` when the parameters or the authentication have no value
 */
export function evaluatedCall(call: TriggerConnectorCall, surroundings: CallSurroundings): TriggerCall {
  const { cloudFlowId, ownerId, connections } = surroundings;
  const host = new TriggerHost(surroundings);
  const parameters = evaluated(call.parameters, host);
  const callbackUrl = host.askedCallbackUrl;
  return {
    cloudFlowId,
    ownerId,
    connectionId: call.connectionKey === undefined ? undefined : chosenConnection(connections, call.connectionKey),
    parameters: parameters instanceof JsonObject ? parameters : new JsonObject(),
    ...(call.authentication === undefined ? {} : { authentication: evaluated(call.authentication, host) }),
    ...(callbackUrl === undefined ? {} : { callbackUrl }),
  };
}

function evaluated(template: CompiledTemplate, host: TriggerHost): JsonValue {
  const value = evaluateTemplate(template, host);
  if (!value.ok) throw notEvaluated(value.error);
  return value.value;
}

function notEvaluated(cause: TandemError): TandemError {
  return new TandemError('TriggerFailed', `The parameters of the trigger have no value: ${cause.message}`, {
    fix: 'Correct the expressions in the trigger.',
    cause,
  });
}
