import { webhookFields } from '../actions/webhook-fields.ts';
import { both } from '../bilingual.ts';
import { defineTrigger } from '../define-operation.ts';
import { ANYTHING, responseOf } from '../output-schemas.ts';

export const httpWebhookTrigger = defineTrigger({
  id: 'http-webhook-trigger',
  title: both('HTTP Webhook', 'HTTP-Webhook'),
  description: both(
    'Subscribes to a service with an address of the flow and starts the flow whenever the service calls it.',
    'Abonniert einen Dienst mit einer Adresse des Flows und startet den Flow, sobald der Dienst sie aufruft.',
  ),
  keywords: ['callback', 'subscribe', 'listCallbackUrl', 'Rückruf', 'abonnieren'],
  category: 'http',
  icon: 'http',
  template: { type: 'HttpWebhook', inputs: { subscribe: {} } },
  fields: webhookFields(),
  outputs: responseOf(ANYTHING),
  settings: ['retry-policy', 'split-on'],
  canRun: true,
});
