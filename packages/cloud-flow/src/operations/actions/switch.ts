import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { JSON_VALUE } from '../editors.ts';
import { required } from '../field.ts';
import { NO_OUTPUTS } from '../output-schemas.ts';

export const switchAction = defineAction({
  id: 'switch',
  title: both('Switch', 'Switch'),
  description: both(
    'Goes on in the case whose value equals that of the expression, or in the default case when there is none.',
    'Macht in dem Fall weiter, dessen Wert dem des Ausdrucks gleicht, sonst im Standardfall.',
  ),
  keywords: ['case', 'branch', 'choose', 'select', 'Fall', 'Zweig', 'Fallunterscheidung', 'Schalter'],
  category: 'control',
  icon: 'switch',
  template: { type: 'Switch', cases: {}, default: { actions: {} } },
  fields: [
    required('expression', both('On', 'Ein'), {
      path: ['expression'],
      editor: JSON_VALUE,
      schema: { type: ['string', 'number'] },
      default: '',
      help: both('The value that the cases are compared with.', 'Der Wert, mit dem die Fälle verglichen werden.'),
    }),
  ],
  outputs: NO_OUTPUTS,
  container: 'switch',
});
