import { both } from '../bilingual.ts';
import { NUMBER, TEXT } from '../editors.ts';
import { optional, required } from '../field.ts';
import { defineExpression } from './define-expression.ts';

export const substring = defineExpression({
  id: 'substring',
  title: both('Substring', 'Teilzeichenfolge'),
  description: both('Gives a part of a text.', 'Liefert einen Teil eines Textes.'),
  keywords: ['cut', 'mid', 'left', 'right', 'Teil', 'ausschneiden'],
  category: 'text',
  icon: 'text',
  expressionKind: 'Substring',
  resultTitle: both('Substring', 'Teilzeichenfolge'),
  fields: [
    required('text', both('Text', 'Text'), { editor: TEXT, default: '' }),
    required('startIndex', both('Starting position', 'Anfangsposition'), {
      editor: NUMBER,
      schema: { type: 'integer', minimum: 0 },
      default: 0,
      help: both('Counted from 0.', 'Gezählt ab 0.'),
    }),
    optional('length', both('Length', 'Länge'), { editor: NUMBER, schema: { type: 'integer', minimum: 0 } }),
  ],
});
