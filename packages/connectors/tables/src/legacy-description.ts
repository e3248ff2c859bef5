import type { ConnectorDescription, OperationDescription } from '@tandem/protocol';
import { describeOperation, type OperationDraft } from './describe-operation.ts';
import { may, more, must, NUMBER, ROW, tableField } from './fields.ts';

/** The name by which definitions call the older connector. */
export const LEGACY_TABLES_API = 'shared_commondataservice';

type Draft = Omit<OperationDraft, 'apiName' | 'operationId' | 'kind' | 'title' | 'table'> & Partial<Pick<OperationDraft, 'kind'>>;

function operation(operationId: string, title: OperationDraft['title'], draft: Draft): OperationDescription {
  return describeOperation({
    apiName: LEGACY_TABLES_API,
    operationId,
    title,
    kind: 'action',
    table: 'table',
    isDeprecated: true,
    ...draft,
  });
}

const DATASET = {
  ...may('dataset', { en: 'Environment', de: 'Umgebung' }),
  help: {
    en: 'This installation is the only environment; the value is kept and not used.',
    de: 'Diese Installation ist die einzige Umgebung; der Wert bleibt erhalten und wird nicht verwendet.',
  },
};
const TABLE = tableField('table');
const ID = must('id', { en: 'Row identifier', de: 'Zeilenbezeichner' });
const QUERY = [
  may('$filter', { en: 'Filter query', de: 'Filterabfrage' }),
  may('$orderby', { en: 'Order by', de: 'Sortieren nach' }),
  may('$top', { en: 'Top count', de: 'Höchstanzahl' }, NUMBER),
  more('$expand', { en: 'Expand query', de: 'Abfrage erweitern' }),
];

const POLLING = { kind: 'polling-trigger', fields: [DATASET, TABLE], gives: 'rows' } as const;

/** How designers show the older connector: for flows that hold it, not for new ones. */
export const LEGACY_TABLES_DESCRIPTION: ConnectorDescription = {
  apiName: LEGACY_TABLES_API,
  title: { en: 'Microsoft Dataverse (legacy)', de: 'Microsoft Dataverse (Legacy)' },
  description: {
    en: 'Rows of the tables of this installation, by the older connector.',
    de: 'Zeilen der Tabellen dieser Installation, über den älteren Konnektor.',
  },
  icon: 'database',
  colour: '#2f7d4f',
  needsConnection: false,
  operations: [
    operation(
      'GetOnNewItems_V2',
      { en: 'When a row is added', de: 'Wenn eine Zeile hinzugefügt wird' },
      { ...POLLING, fields: [...POLLING.fields] },
    ),
    operation(
      'SubscribeOnUpdatedItems',
      { en: 'When a row is updated', de: 'Wenn eine Zeile aktualisiert wird' },
      { kind: 'webhook-trigger', fields: [DATASET, TABLE], gives: 'rows' },
    ),
    operation(
      'GetOnUpdatedItems_V2',
      { en: 'When a row is modified', de: 'Wenn eine Zeile geändert wird' },
      { ...POLLING, fields: [...POLLING.fields] },
    ),
    operation(
      'GetOnDeletedItems_V2',
      { en: 'When a row is deleted', de: 'Wenn eine Zeile gelöscht wird' },
      { ...POLLING, fields: [...POLLING.fields] },
    ),
    operation('GetItems_V2', { en: 'List rows', de: 'Zeilen auflisten' }, { fields: [DATASET, TABLE, ...QUERY], gives: 'rows' }),
    operation('GetItem_V2', { en: 'Get a row by ID', de: 'Zeile nach ID abrufen' }, { fields: [DATASET, TABLE, ID], gives: 'row' }),
    operation(
      'PostItem_V2',
      { en: 'Create a new row', de: 'Neue Zeile erstellen' },
      { fields: [DATASET, TABLE, ROW], gives: 'row', takes: 'new' },
    ),
    operation(
      'PatchItem_V2',
      { en: 'Update a row', de: 'Zeile aktualisieren' },
      { fields: [DATASET, TABLE, ID, ROW], gives: 'row', takes: 'changes' },
    ),
    operation('DeleteItem', { en: 'Delete a row', de: 'Zeile löschen' }, { fields: [DATASET, TABLE, ID] }),
  ],
};
