import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { JSON_VALUE } from '../editors.ts';
import { required } from '../field.ts';
import { ARRAY, NO_OUTPUTS } from '../output-schemas.ts';

export const applyToEach = defineAction({
  id: 'apply-to-each',
  title: both('Apply to each', 'Auf alle anwenden'),
  description: both(
    'Runs the actions inside once for each item of an array: one after the other, or several at a time.',
    'Führt die enthaltenen Aktionen für jedes Element eines Arrays aus: nacheinander oder mehrere gleichzeitig.',
  ),
  keywords: ['foreach', 'for each', 'loop', 'repeat', 'items', 'Schleife', 'wiederholen', 'Elemente'],
  category: 'control',
  icon: 'loop',
  template: { type: 'Foreach', actions: {} },
  fields: [
    required('foreach', both('Select an output from previous steps', 'Ausgabe aus vorherigen Schritten auswählen'), {
      path: ['foreach'],
      editor: JSON_VALUE,
      schema: ARRAY,
      default: '',
      help: both('The array whose items are worked through.', 'Das Array, dessen Elemente abgearbeitet werden.'),
    }),
  ],
  outputs: NO_OUTPUTS,
  settings: ['concurrency'],
  container: 'foreach',
});
