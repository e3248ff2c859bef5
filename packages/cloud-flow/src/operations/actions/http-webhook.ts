import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { ANYTHING, responseOf } from '../output-schemas.ts';
import { webhookFields } from './webhook-fields.ts';

export const httpWebhook = defineAction({
  id: 'http-webhook',
  title: both('HTTP Webhook', 'HTTP-Webhook'),
  description: both(
    'Sends a request with an address of this run and waits until the service calls that address.',
    'Sendet eine Anforderung mit einer Adresse dieser Ausführung und wartet, bis der Dienst diese Adresse aufruft.',
  ),
  keywords: ['callback', 'subscribe', 'wait', 'listCallbackUrl', 'Rückruf', 'abonnieren', 'warten'],
  category: 'http',
  icon: 'http',
  template: { type: 'HttpWebhook', inputs: { subscribe: {} } },
  fields: webhookFields(),
  outputs: responseOf(ANYTHING),
  settings: ['timeout', 'retry-policy'],
});
