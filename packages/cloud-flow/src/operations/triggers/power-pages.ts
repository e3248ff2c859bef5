import { both } from '../bilingual.ts';
import { defineFormTrigger } from './define-form-trigger.ts';

export const powerPages = defineFormTrigger({
  id: 'power-pages',
  title: both('When Power Pages calls a flow', 'Wenn Power Pages einen Flow aufruft'),
  description: both(
    'Starts the flow when a page of a website calls it with the inputs that you define.',
    'Startet den Flow, wenn eine Seite einer Website ihn mit den festgelegten Eingaben aufruft.',
  ),
  keywords: ['website', 'portal', 'Webseite'],
  icon: 'request',
  requestKind: 'PowerPages',
});
