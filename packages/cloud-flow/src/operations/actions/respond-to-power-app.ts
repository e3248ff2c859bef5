import { both } from '../bilingual.ts';
import { defineAppResponse } from './define-app-response.ts';

export const respondToPowerApp = defineAppResponse({
  id: 'respond-to-power-app',
  title: both('Respond to a Power App or flow', 'Auf eine Power App oder einen Flow antworten'),
  description: both(
    'Gives named values back to the app or to the flow that called this one.',
    'Gibt benannte Werte an die App oder den Flow zurück, die bzw. der diesen aufgerufen hat.',
  ),
  keywords: ['return', 'output', 'child flow', 'powerapps', 'zurückgeben', 'Ausgabe'],
  icon: 'power-app',
  responseKind: 'PowerApp',
});
