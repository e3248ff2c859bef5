import { both } from '../bilingual.ts';
import { NUMBER, openChoice, TEXT } from '../editors.ts';
import { optional, required } from '../field.ts';
import { defineExpression } from './define-expression.ts';

export const formatNumber = defineExpression({
  id: 'format-number',
  title: both('Format number', 'Zahl formatieren'),
  description: both(
    'Writes a number as text in a format and a language.',
    'Schreibt eine Zahl als Text in einem Format und einer Sprache.',
  ),
  keywords: ['currency', 'percent', 'decimals', 'Währung', 'Prozent', 'Nachkommastellen'],
  category: 'number',
  icon: 'number',
  expressionKind: 'FormatNumber',
  resultTitle: both('Formatted number', 'Formatierte Zahl'),
  fields: [
    required('number', both('Number', 'Zahl'), { editor: NUMBER, schema: { type: 'number' }, default: 0 }),
    required('format', both('Format', 'Format'), {
      editor: openChoice([
        { value: 'N2', label: both('Groups and two decimals', 'Tausendergruppen und zwei Nachkommastellen') },
        { value: 'N0', label: both('Groups without decimals', 'Tausendergruppen ohne Nachkommastellen') },
        { value: 'C2', label: both('Currency', 'Währung') },
        { value: 'P2', label: both('Percent', 'Prozent') },
        { value: '0.00', label: both('Two decimals', 'Zwei Nachkommastellen') },
      ]),
      default: 'N2',
    }),
    optional('locale', both('Locale', 'Gebietsschema'), { editor: TEXT, placeholder: both('en-US', 'de-DE') }),
  ],
});
