import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { bodyOf, STRING } from '../output-schemas.ts';
import { TABLE_FIELDS } from './table-fields.ts';

export const createCsvTable = defineAction({
  id: 'create-csv-table',
  title: both('Create CSV table', 'CSV-Tabelle erstellen'),
  description: both('Writes an array of objects as a table in CSV text.', 'Schreibt ein Array von Objekten als Tabelle in CSV-Text.'),
  keywords: ['comma', 'spreadsheet', 'export', 'rows', 'Zeilen'],
  category: 'data-operation',
  icon: 'table',
  template: { type: 'Table', inputs: { format: 'CSV' } },
  fields: TABLE_FIELDS,
  outputs: bodyOf(both('Output', 'Ausgabe'), STRING),
});
