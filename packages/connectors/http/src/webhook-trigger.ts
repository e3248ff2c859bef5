import type { TriggerCall, WebhookOperation } from '@tandem/cloud-engine';
import { type Context, TandemError } from '@tandem/kernel';
import { callbackMissing } from './http-errors.ts';
import { readHttpInputs } from './http-inputs.ts';
import { retryAfterMs } from './retry-after.ts';
import type { Sender } from './sender.ts';
import { isRetryableStatus, isSuccess, statusName } from './status-name.ts';
import { authenticationOf, unsubscribe } from './webhook-operation.ts';

/** The trigger `HttpWebhook`: a service is told at which address to call, and later that nobody is there any more. */
export function createWebhookTrigger(sender: Sender): WebhookOperation {
  return {
    subscribe: (context, call) => subscribe(sender, context, call),
    unsubscribe: (context, call) => unsubscribe(sender, context, call),
  };
}

/** @throws TandemError `HttpWebhookWithoutCallback`, `HttpSubscribeRefused`, and those of the outbound client */
async function subscribe(sender: Sender, context: Context, call: TriggerCall): Promise<void> {
  if (call.callbackUrl === undefined) throw callbackMissing();
  const inputs = readHttpInputs(call.parameters, ['subscribe']);
  const { status, headers } = await sender.send(context, { ...inputs, authentication: authenticationOf(call, 'subscribe') });
  if (!isSuccess(status)) throw refused(status, retryAfterMs(headers, context.clock.now()));
}

function refused(status: number, waitMs: number | undefined): TandemError {
  return new TandemError('HttpSubscribeRefused', `The service did not take the subscription: status ${status} (${statusName(status)}).`, {
    kind: 'operational',
    retryable: isRetryableStatus(status),
    retryAfterMs: waitMs,
    fix: 'Check the request under subscribe in the trigger; the service is asked again by itself.',
  });
}
