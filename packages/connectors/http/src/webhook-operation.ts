import type { CancelledCall, Operation, OperationCall, OperationStart } from '@tandem/cloud-engine';
import { type Clock, type Context, type JsonValue, type Logger, TandemError, valueAt } from '@tandem/kernel';
import { callbackMissing } from './http-errors.ts';
import { readHttpInputs, withDefaults } from './http-inputs.ts';
import { outcomeOfFailure, outcomeOfResponse } from './outcome.ts';
import type { Sender } from './sender.ts';
import { isSuccess } from './status-name.ts';
import { workflowHeaders } from './workflow-headers.ts';

export interface WebhookPorts {
  readonly clock: Clock;
  readonly log: Logger;
}

/** The action `HttpWebhook`: it tells a service where to answer, and waits; when nobody waits any more, it tells that, too. */
export function createWebhookOperation(sender: Sender, ports: WebhookPorts): Operation {
  return {
    start: (context, call) => subscribe(sender, context, call),
    cancel: (_externalId, call) => unsubscribe(sender, { ...ports, signal: new AbortController().signal }, call),
  };
}

async function subscribe(sender: Sender, context: Context, call: OperationCall): Promise<OperationStart> {
  if (call.callback === undefined) throw callbackMissing();
  const inputs = readHttpInputs(call.parameters, ['subscribe']);
  const headers = withDefaults(inputs.headers, workflowHeaders(call));
  try {
    const response = await sender.send(context, { ...inputs, headers, authentication: authenticationOf(call, 'subscribe') });
    if (isSuccess(response.status)) return { kind: 'waiting', externalId: call.callback.externalId };
    return { kind: 'ended', outcome: outcomeOfResponse(response) };
  } catch (thrown) {
    return { kind: 'ended', outcome: outcomeOfFailure(thrown) };
  }
}

/** @throws TandemError when the service was not told, and is to be told again */
export async function unsubscribe(sender: Sender, context: Context, call: CancelledCall): Promise<void> {
  const uri = valueAt(call.parameters, ['unsubscribe', 'uri']);
  if (typeof uri !== 'string' || uri === '') return;
  const inputs = readHttpInputs(call.parameters, ['unsubscribe']);
  const { status } = await sender.send(context, { ...inputs, authentication: authenticationOf(call, 'unsubscribe') });
  if (isSuccess(status) || status === 404 || status === 410) return;
  throw new TandemError('HttpUnsubscribeFailed', `The service did not end the subscription (status ${status}).`, {
    kind: 'operational',
    retryable: true,
    fix: 'Check the request under unsubscribe in the action or trigger.',
  });
}

export function authenticationOf(
  { authentication }: Pick<CancelledCall, 'authentication'>,
  request: 'subscribe' | 'unsubscribe',
): JsonValue | undefined {
  return valueAt(authentication, [request]);
}
