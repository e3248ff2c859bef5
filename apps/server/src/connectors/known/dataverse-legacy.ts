import { both } from '@tandem/cloud-flow/operations';
import type { KnownConnector } from './known-connector.ts';
import { action, polling, pushed } from './operation.ts';
import { JSON_VALUE, may, more, must, NUMBER } from './parameter.ts';

const DATASET = must('dataset', both('Environment', 'Umgebung'));
const TABLE = must('table', both('Table name', 'Tabellenname'));
const ID = must('id', both('Row identifier', 'Zeilenbezeichner'));
const ROW = may('item', both('Row item', 'Zeilenelement'), JSON_VALUE);
const QUERY = [
  may('$filter', both('Filter query', 'Filterabfrage')),
  may('$orderby', both('Order by', 'Sortieren nach')),
  may('$top', both('Top count', 'Höchstanzahl'), NUMBER),
  more('$expand', both('Expand query', 'Abfrage erweitern')),
];

export const dataverseLegacy: KnownConnector = {
  apiName: 'shared_commondataservice',
  title: both('Microsoft Dataverse (legacy)', 'Microsoft Dataverse (Legacy)'),
  description: both(
    'Rows of tables in an environment, by the older connector.',
    'Zeilen von Tabellen einer Umgebung, über den älteren Konnektor.',
  ),
  icon: 'database',
  colour: '#2f7d4f',
  operations: [
    polling('GetOnNewItems_V2', both('When a row is added', 'Wenn eine Zeile hinzugefügt wird'), DATASET, TABLE),
    pushed('SubscribeOnUpdatedItems', both('When a row is updated', 'Wenn eine Zeile aktualisiert wird'), DATASET, TABLE),
    polling('GetOnUpdatedItems_V2', both('When a row is modified', 'Wenn eine Zeile geändert wird'), DATASET, TABLE),
    polling('GetOnDeletedItems_V2', both('When a row is deleted', 'Wenn eine Zeile gelöscht wird'), DATASET, TABLE),
    action('GetItems_V2', both('List rows', 'Zeilen auflisten'), DATASET, TABLE, ...QUERY),
    action('GetItem_V2', both('Get a row by ID', 'Zeile nach ID abrufen'), DATASET, TABLE, ID),
    action('PostItem_V2', both('Create a new row', 'Neue Zeile erstellen'), DATASET, TABLE, ROW),
    action('PatchItem_V2', both('Update a row', 'Zeile aktualisieren'), DATASET, TABLE, ID, ROW),
    action('DeleteItem', both('Delete a row', 'Zeile löschen'), DATASET, TABLE, ID),
  ],
};
