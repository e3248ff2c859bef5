import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { CONDITION_EXPRESSION, JSON_VALUE } from '../editors.ts';
import { required } from '../field.ts';
import { ARRAY, bodyOf } from '../output-schemas.ts';

export const filterArray = defineAction({
  id: 'filter-array',
  title: both('Filter array', 'Array filtern'),
  description: both('Keeps the items of an array that meet a condition.', 'Behält die Elemente eines Arrays, die eine Bedingung erfüllen.'),
  keywords: ['query', 'where', 'search', 'list', 'Abfrage', 'suchen', 'Liste'],
  category: 'data-operation',
  icon: 'list',
  template: { type: 'Query', inputs: {} },
  fields: [
    required('from', both('From', 'Von'), {
      editor: JSON_VALUE,
      schema: ARRAY,
      default: '',
      help: both('The array whose items are looked at.', 'Das Array, dessen Elemente geprüft werden.'),
    }),
    required('where', both('Filter query', 'Filterabfrage'), {
      editor: CONDITION_EXPRESSION,
      default: "@equals(item(), '')",
      help: both("item() is the item that is looked at: item()?['status'].", "item() ist das geprüfte Element: item()?['status']."),
    }),
  ],
  outputs: bodyOf(both('Filtered items', 'Gefilterte Elemente'), ARRAY),
});
