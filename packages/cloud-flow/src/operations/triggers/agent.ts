import { both } from '../bilingual.ts';
import { defineFormTrigger } from './define-form-trigger.ts';

export const agent = defineFormTrigger({
  id: 'agent',
  title: both('When an agent calls the flow', 'Wenn ein Agent den Flow aufruft'),
  description: both(
    'Starts the flow when an agent calls it with the inputs that you define.',
    'Startet den Flow, wenn ein Agent ihn mit den festgelegten Eingaben aufruft.',
  ),
  keywords: ['copilot', 'skill', 'bot', 'chat'],
  icon: 'chat',
  requestKind: 'Skills',
});
