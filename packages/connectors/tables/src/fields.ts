import type { FieldDescription, FieldEditor } from '@tandem/protocol';
import { TableSource } from './table-source.ts';

type Label = FieldDescription['label'];

const TEXT: FieldEditor = { kind: 'text' };
export const LONG: FieldEditor = { kind: 'text', isMultiline: true };
export const NUMBER: FieldEditor = { kind: 'number' };
export const JSON_VALUE: FieldEditor = { kind: 'json' };
export const DATE: FieldEditor = { kind: 'date-time' };

/** @param key as definitions spell it, such as `subscriptionRequest/message` */
export function must(key: string, label: Label, editor = TEXT): FieldDescription {
  return { key, path: ['inputs', 'parameters', key], label, isRequired: true, editor };
}

export function may(key: string, label: Label, editor = TEXT): FieldDescription {
  return { ...must(key, label, editor), isRequired: false };
}

/** Shown only when it is asked for. */
export function more(key: string, label: Label, editor = TEXT): FieldDescription {
  return { ...may(key, label, editor), isAdvanced: true };
}

function helped(field: FieldDescription, help: Label): FieldDescription {
  return { ...field, help };
}

export function tableField(key: string, source: string = TableSource.tables): FieldDescription {
  const editor: FieldEditor = { kind: 'dynamic-choice', values: { source, parameters: {} } };
  return must(key, { en: 'Table name', de: 'Tabellenname' }, editor);
}

export const TABLE = tableField('entityName');
export const ROW_ID = must('recordId', { en: 'Row ID', de: 'Zeilen-ID' });
export const ROW = more('item', { en: 'Row item', de: 'Zeilenelement' }, JSON_VALUE);
export const ORGANIZATION = helped(may('organization', { en: 'Environment', de: 'Umgebung' }), {
  en: 'This installation is the only environment; the value is kept and not used.',
  de: 'Diese Installation ist die einzige Umgebung; der Wert bleibt erhalten und wird nicht verwendet.',
});

const COLUMNS = may('$select', { en: 'Select columns', de: 'Spalten auswählen' });
const EXPAND = more('$expand', { en: 'Expand query', de: 'Abfrage erweitern' });

export const SHAPE = [COLUMNS, EXPAND];
export const QUERY = [
  COLUMNS,
  may('$filter', { en: 'Filter rows', de: 'Zeilen filtern' }),
  may('$orderby', { en: 'Sort by', de: 'Sortieren nach' }),
  EXPAND,
  more('fetchXml', { en: 'Fetch Xml Query', de: 'FetchXML-Abfrage' }, LONG),
  may('$top', { en: 'Row count', de: 'Zeilenanzahl' }, NUMBER),
  more('$skiptoken', { en: 'Skip token', de: 'Überspringen-Token' }),
  more('partitionId', { en: 'Partition ID', de: 'Partitions-ID' }),
];

export const RELATION = must(
  'associationEntityRelationship',
  { en: 'Relationship', de: 'Beziehung' },
  { kind: 'dynamic-choice', values: { source: TableSource.relationships, parameters: { table: 'entityName' } } },
);

export const FILE_COLUMN = must(
  'fileImageFieldName',
  { en: 'Column name', de: 'Spaltenname' },
  { kind: 'dynamic-choice', values: { source: TableSource.files, parameters: { table: 'entityName' } } },
);

export const ACTION_NAME = must('actionName', { en: 'Action name', de: 'Aktionsname' });
