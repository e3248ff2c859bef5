import { httpFields } from '../actions/http-fields.ts';
import { both } from '../bilingual.ts';
import { defineTrigger } from '../define-operation.ts';
import { ANYTHING, responseOf } from '../output-schemas.ts';
import { intervalFields } from './recurrence-fields.ts';

export const httpPoll = defineTrigger({
  id: 'http-poll',
  title: both('HTTP', 'HTTP'),
  description: both(
    'Asks a web address again and again and starts the flow when its response says that there is something new.',
    'Fragt eine Webadresse immer wieder ab und startet den Flow, wenn die Antwort Neues meldet.',
  ),
  keywords: ['poll', 'rest', 'api', 'web', 'url', 'abfragen'],
  category: 'http',
  icon: 'http',
  template: { type: 'Http', inputs: {}, recurrence: {} },
  fields: [...httpFields(['inputs']), ...intervalFields('Minute')],
  outputs: responseOf(ANYTHING),
  settings: ['retry-policy', 'split-on'],
  canRun: true,
});
