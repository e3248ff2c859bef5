import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { JSON_VALUE, KEY_VALUES } from '../editors.ts';
import { required } from '../field.ts';
import { ARRAY, bodyOf } from '../output-schemas.ts';

export const select = defineAction({
  id: 'select',
  title: both('Select', 'Auswählen'),
  description: both(
    'Makes a new array: each item of another one in the form that the map says.',
    'Erzeugt ein neues Array: jedes Element eines anderen in der Form, die die Zuordnung angibt.',
  ),
  keywords: ['map', 'transform', 'reshape', 'columns', 'project', 'umformen', 'Zuordnung'],
  category: 'data-operation',
  icon: 'list',
  template: { type: 'Select', inputs: {} },
  fields: [
    required('from', both('From', 'Von'), { editor: JSON_VALUE, schema: ARRAY, default: '' }),
    required('select', both('Map', 'Zuordnung'), {
      editor: KEY_VALUES,
      default: {},
      help: both(
        "Names of the new properties with their values, such as item()?['name']; or one expression for plain values.",
        "Namen der neuen Eigenschaften mit ihren Werten, etwa item()?['name']; oder ein Ausdruck für einfache Werte.",
      ),
    }),
  ],
  outputs: bodyOf(both('Output', 'Ausgabe'), ARRAY),
});
