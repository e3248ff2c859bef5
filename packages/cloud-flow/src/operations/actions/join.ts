import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { JSON_VALUE, TEXT } from '../editors.ts';
import { required } from '../field.ts';
import { ARRAY, bodyOf, STRING } from '../output-schemas.ts';

export const join = defineAction({
  id: 'join',
  title: both('Join', 'Verknüpfen'),
  description: both(
    'Makes one text of the items of an array, with a separator between them.',
    'Macht aus den Elementen eines Arrays einen Text, mit einem Trennzeichen dazwischen.',
  ),
  keywords: ['concatenate', 'separator', 'list', 'verketten', 'Trennzeichen'],
  category: 'data-operation',
  icon: 'list',
  template: { type: 'Join', inputs: {} },
  fields: [
    required('from', both('From', 'Von'), { editor: JSON_VALUE, schema: ARRAY, default: '' }),
    required('joinWith', both('Join with', 'Verknüpfen mit'), { editor: TEXT, schema: STRING, default: ', ' }),
  ],
  outputs: bodyOf(both('Output', 'Ausgabe'), STRING),
});
