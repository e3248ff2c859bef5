import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { bodyOf, STRING } from '../output-schemas.ts';
import { TABLE_FIELDS } from './table-fields.ts';

export const createHtmlTable = defineAction({
  id: 'create-html-table',
  title: both('Create HTML table', 'HTML-Tabelle erstellen'),
  description: both('Writes an array of objects as a table in HTML text.', 'Schreibt ein Array von Objekten als Tabelle in HTML-Text.'),
  keywords: ['mail', 'report', 'rows', 'Bericht', 'Zeilen'],
  category: 'data-operation',
  icon: 'table',
  template: { type: 'Table', inputs: { format: 'HTML' } },
  fields: TABLE_FIELDS,
  outputs: bodyOf(both('Output', 'Ausgabe'), STRING),
});
