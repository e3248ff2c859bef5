import { both } from '../bilingual.ts';
import { defineAppResponse } from './define-app-response.ts';

export const returnToVirtualAgent = defineAppResponse({
  id: 'return-to-virtual-agent',
  title: both('Return value(s) to Power Virtual Agents', 'Wert(e) an Power Virtual Agents zurückgeben'),
  description: both(
    'Gives named values back to the bot that called the flow.',
    'Gibt benannte Werte an den Bot zurück, der den Flow aufgerufen hat.',
  ),
  keywords: ['bot', 'return', 'zurückgeben'],
  icon: 'chat',
  responseKind: 'VirtualAgent',
  isDeprecated: true,
});
