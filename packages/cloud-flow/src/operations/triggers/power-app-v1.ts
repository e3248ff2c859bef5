import { both } from '../bilingual.ts';
import { defineFormTrigger } from './define-form-trigger.ts';

export const powerAppV1 = defineFormTrigger({
  id: 'power-app-v1',
  title: both('PowerApps', 'PowerApps'),
  description: both(
    'Starts the flow when an app calls it; the older form of the trigger.',
    'Startet den Flow, wenn eine App ihn aufruft; die ältere Form des Triggers.',
  ),
  keywords: ['powerapps', 'app'],
  icon: 'power-app',
  requestKind: 'PowerApp',
  isDeprecated: true,
});
