import { both } from '../bilingual.ts';
import { TEXT } from '../editors.ts';
import { required } from '../field.ts';
import { defineExpression } from './define-expression.ts';

export const textPosition = defineExpression({
  id: 'text-position',
  title: both('Text position', 'Textposition'),
  description: both(
    'Gives the place of a text inside another one, counted from 0, or -1 when it is not there.',
    'Liefert die Stelle eines Textes in einem anderen, gezählt ab 0, oder -1, wenn er nicht vorkommt.',
  ),
  keywords: ['indexOf', 'find', 'search', 'suchen', 'finden'],
  category: 'text',
  icon: 'text',
  expressionKind: 'IndexOf',
  resultTitle: both('Position', 'Position'),
  result: { type: 'integer' },
  fields: [
    required('text', both('Text', 'Text'), { editor: TEXT, default: '' }),
    required('searchText', both('Search text', 'Suchtext'), { editor: TEXT, default: '' }),
  ],
});
