import { both } from '../bilingual.ts';
import { defineAppResponse } from './define-app-response.ts';

export const returnToPowerPages = defineAppResponse({
  id: 'return-to-power-pages',
  title: both('Return value(s) to Power Pages', 'Wert(e) an Power Pages zurückgeben'),
  description: both(
    'Gives named values back to the page that called the flow.',
    'Gibt benannte Werte an die Seite zurück, die den Flow aufgerufen hat.',
  ),
  keywords: ['website', 'portal', 'return', 'zurückgeben'],
  icon: 'response',
  responseKind: 'PowerPages',
});
