import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { NO_OUTPUTS } from '../output-schemas.ts';

export const scope = defineAction({
  id: 'scope',
  title: both('Scope', 'Bereich'),
  description: both(
    'Holds actions together, so that later ones can run after all of them by how they ended.',
    'Fasst Aktionen zusammen, damit spätere danach laufen können, je nachdem, wie sie geendet haben.',
  ),
  keywords: ['group', 'block', 'try', 'catch', 'finally', 'Gruppe', 'Block', 'Fehlerbehandlung'],
  category: 'control',
  icon: 'scope',
  template: { type: 'Scope', actions: {} },
  outputs: NO_OUTPUTS,
  container: 'scope',
});
