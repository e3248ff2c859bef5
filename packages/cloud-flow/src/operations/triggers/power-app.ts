import { both } from '../bilingual.ts';
import { defineFormTrigger } from './define-form-trigger.ts';

export const powerApp = defineFormTrigger({
  id: 'power-app',
  title: both('When Power Apps calls a flow (V2)', 'Wenn Power Apps einen Flow aufruft (V2)'),
  description: both(
    'Starts the flow when an app or another flow calls it with the inputs that you define.',
    'Startet den Flow, wenn eine App oder ein anderer Flow ihn mit den festgelegten Eingaben aufruft.',
  ),
  keywords: ['powerapps', 'app', 'child flow', 'button', 'untergeordneter Flow'],
  icon: 'power-app',
  requestKind: 'PowerAppV2',
});
