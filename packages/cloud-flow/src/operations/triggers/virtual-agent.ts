import { both } from '../bilingual.ts';
import { defineFormTrigger } from './define-form-trigger.ts';

export const virtualAgent = defineFormTrigger({
  id: 'virtual-agent',
  title: both('When Power Virtual Agents calls a flow', 'Wenn Power Virtual Agents einen Flow aufruft'),
  description: both(
    'Starts the flow when a bot calls it; the older form of the trigger.',
    'Startet den Flow, wenn ein Bot ihn aufruft; die ältere Form des Triggers.',
  ),
  keywords: ['bot', 'chat'],
  icon: 'chat',
  requestKind: 'VirtualAgent',
  isDeprecated: true,
});
