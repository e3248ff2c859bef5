import { both } from '../bilingual.ts';
import { defineAppResponse } from './define-app-response.ts';

export const respondToAgent = defineAppResponse({
  id: 'respond-to-agent',
  title: both('Respond to the agent', 'Dem Agent antworten'),
  description: both(
    'Gives named values back to the agent that called the flow.',
    'Gibt benannte Werte an den Agent zurück, der den Flow aufgerufen hat.',
  ),
  keywords: ['copilot', 'skill', 'bot', 'return', 'zurückgeben'],
  icon: 'chat',
  responseKind: 'Skills',
});
