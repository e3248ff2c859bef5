import { both } from '../bilingual.ts';
import { JSON_VALUE } from '../editors.ts';
import { advanced, required } from '../field.ts';
import { ARRAY } from '../output-schemas.ts';

/** What both tables take. */
export const TABLE_FIELDS = [
  required('from', both('From', 'Von'), {
    editor: JSON_VALUE,
    schema: ARRAY,
    default: '',
    help: both('An array of objects: one row for each.', 'Ein Array von Objekten: je Objekt eine Zeile.'),
  }),
  advanced('columns', both('Columns', 'Spalten'), {
    editor: JSON_VALUE,
    schema: {
      type: 'array',
      items: { type: 'object', properties: { header: {}, value: {} }, required: ['value'] },
    },
    help: both(
      'A list of header and value for each column; without it, each property of the objects is a column.',
      'Eine Liste mit header und value je Spalte; ohne sie ist jede Eigenschaft der Objekte eine Spalte.',
    ),
  }),
];
