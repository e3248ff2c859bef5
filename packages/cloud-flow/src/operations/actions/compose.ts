import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { JSON_VALUE } from '../editors.ts';
import { required } from '../field.ts';
import { ANYTHING, titled } from '../output-schemas.ts';

export const compose = defineAction({
  id: 'compose',
  title: both('Compose', 'Verfassen'),
  description: both(
    'Puts a value together from texts, dynamic content and expressions, so that later actions can use it by name.',
    'Setzt aus Text, dynamischem Inhalt und Ausdrücken einen Wert zusammen, den spätere Aktionen unter einem Namen verwenden.',
  ),
  keywords: ['constant', 'value', 'concat', 'build', 'Wert', 'zusammensetzen'],
  category: 'data-operation',
  icon: 'data-operation',
  template: { type: 'Compose' },
  fields: [required('inputs', both('Inputs', 'Eingaben'), { path: ['inputs'], editor: JSON_VALUE, schema: ANYTHING, default: '' })],
  outputs: titled(both('Outputs', 'Ausgaben'), ANYTHING),
});
