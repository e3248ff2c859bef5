import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { ANYTHING, responseOf } from '../output-schemas.ts';
import { httpFields } from './http-fields.ts';

export const http = defineAction({
  id: 'http',
  title: both('HTTP', 'HTTP'),
  description: both(
    'Sends a request to a web address and gives its response.',
    'Sendet eine Anforderung an eine Webadresse und liefert die Antwort.',
  ),
  keywords: ['request', 'rest', 'api', 'web', 'url', 'call', 'get', 'post', 'Anforderung', 'Aufruf'],
  category: 'http',
  icon: 'http',
  template: { type: 'Http', inputs: {} },
  fields: httpFields(['inputs']),
  outputs: responseOf(ANYTHING),
  settings: ['timeout', 'retry-policy', 'asynchronous-pattern', 'pagination'],
});
