import type { Connector, Operation } from '@tandem/cloud-engine';
import type { Clock, Logger } from '@tandem/kernel';
import type { OutboundClient } from '@tandem/outbound';
import { createHttpOperation } from './http-operation.ts';
import { createHttpTrigger } from './http-trigger.ts';
import { OAuthTokens } from './oauth-tokens.ts';
import { Sender } from './sender.ts';
import { createWebhookOperation } from './webhook-operation.ts';
import { createWebhookTrigger } from './webhook-trigger.ts';

export const HTTP_API = 'tandem_http';

export interface HttpPorts {
  readonly client: OutboundClient;
  readonly clock: Clock;
  readonly log: Logger;
}

/** The built-in actions *HTTP* and *HTTP Webhook*, and the triggers of the same names. */
export function createHttpConnector({ client, clock, log }: HttpPorts): Connector {
  const sender = new Sender(client, new OAuthTokens(client));
  const operations: ReadonlyMap<string, Operation> = new Map([
    ['http', createHttpOperation(sender)],
    ['httpwebhook', createWebhookOperation(sender, { clock, log })],
  ]);
  const trigger = createHttpTrigger(sender);
  const webhook = createWebhookTrigger(sender);
  return {
    apiName: HTTP_API,
    operation: (operationId) => operations.get(operationId.toLowerCase()),
    trigger: (operationId) => (operationId.toLowerCase() === 'http' ? trigger : undefined),
    webhook: (operationId) => (operationId.toLowerCase() === 'httpwebhook' ? webhook : undefined),
  };
}
