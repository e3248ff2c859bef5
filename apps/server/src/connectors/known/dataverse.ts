import { both } from '@tandem/cloud-flow/operations';
import type { KnownConnector } from './known-connector.ts';
import { action, polling, pushed } from './operation.ts';
import { JSON_VALUE, LONG, may, more, must, NUMBER, oneOf } from './parameter.ts';

const TABLE = must('entityName', both('Table name', 'Tabellenname'));
const ROW_ID = must('recordId', both('Row ID', 'Zeilen-ID'));
const ROW = may('item', both('Row item', 'Zeilenelement'), JSON_VALUE);
const ORGANIZATION = must('organization', both('Environment', 'Umgebung'));
const COLUMNS = may('$select', both('Select columns', 'Spalten auswählen'));
const EXPAND = more('$expand', both('Expand query', 'Abfrage erweitern'));
const QUERY = [
  COLUMNS,
  may('$filter', both('Filter rows', 'Zeilen filtern')),
  may('$orderby', both('Sort by', 'Sortieren nach')),
  EXPAND,
  more('fetchXml', both('Fetch Xml Query', 'FetchXML-Abfrage'), LONG),
  may('$top', both('Row count', 'Zeilenanzahl'), NUMBER),
  more('$skiptoken', both('Skip token', 'Überspringen-Token')),
  more('partitionId', both('Partition ID', 'Partitions-ID')),
];
const RELATION = must('associationEntityRelationship', both('Relationship', 'Beziehung'));
const ACTION_NAME = must('actionName', both('Action name', 'Aktionsname'));

const PAYLOAD = may('item', both('Action parameters', 'Aktionsparameter'), JSON_VALUE);

const CHANGE_TYPE = oneOf({
  1: both('Added', 'Hinzugefügt'),
  2: both('Deleted', 'Gelöscht'),
  3: both('Modified', 'Geändert'),
  4: both('Added or Modified', 'Hinzugefügt oder geändert'),
  5: both('Added or Deleted', 'Hinzugefügt oder gelöscht'),
  6: both('Modified or Deleted', 'Geändert oder gelöscht'),
  7: both('Added or Modified or Deleted', 'Hinzugefügt, geändert oder gelöscht'),
});
const SCOPE = oneOf({
  1: both('User', 'Benutzer'),
  2: both('Business Unit', 'Unternehmenseinheit'),
  3: both('Parent: Child business unit', 'Über- und untergeordnete Unternehmenseinheit'),
  4: both('Organization', 'Organisation'),
});
const RUN_AS = oneOf({
  1: both('Flow owner', 'Flowbesitzer'),
  2: both('Row owner', 'Zeilenbesitzer'),
  3: both('Modifying user', 'Ändernder Benutzer'),
});
const SUBSCRIPTION = [
  must('subscriptionRequest/message', both('Change type', 'Änderungstyp'), CHANGE_TYPE),
  must('subscriptionRequest/entityname', both('Table name', 'Tabellenname')),
  must('subscriptionRequest/scope', both('Scope', 'Bereich'), SCOPE),
  more('subscriptionRequest/filteringattributes', both('Select columns', 'Spalten auswählen')),
  more('subscriptionRequest/filterexpression', both('Filter rows', 'Zeilen filtern')),
  more('subscriptionRequest/postponeuntil', both('Delay until', 'Verzögern bis')),
  more('subscriptionRequest/name', both('Callback name', 'Rückrufname')),
  more('subscriptionRequest/runas', both('Run as', 'Ausführen als'), RUN_AS),
];

export const dataverse: KnownConnector = {
  apiName: 'shared_commondataserviceforapps',
  title: both('Microsoft Dataverse', 'Microsoft Dataverse'),
  description: both('Rows of tables in an environment.', 'Zeilen von Tabellen in einer Umgebung.'),
  icon: 'database',
  colour: '#2f7d4f',
  operations: [
    pushed(
      'SubscribeWebhookTrigger',
      both('When a row is added, modified or deleted', 'Wenn eine Zeile hinzugefügt, geändert oder gelöscht wird'),
      ...SUBSCRIPTION,
    ),
    pushed(
      'SubscribeWebhookTriggerWithOrganization',
      both(
        'When a row is added, modified or deleted in selected environment',
        'Wenn eine Zeile in ausgewählter Umgebung hinzugefügt, geändert oder gelöscht wird',
      ),
      ORGANIZATION,
      ...SUBSCRIPTION,
    ),
    pushed(
      'BusinessEventsTrigger',
      both('When an action is performed', 'Wenn eine Aktion ausgeführt wird'),
      must('catalog', both('Catalog', 'Katalog')),
      must('category', both('Category', 'Kategorie')),
      ACTION_NAME,
    ),
    polling('GetOnNewItems', both('When a row is added', 'Wenn eine Zeile hinzugefügt wird'), TABLE),
    action('ListRecords', both('List rows', 'Zeilen auflisten'), TABLE, ...QUERY),
    action('GetItem', both('Get a row by ID', 'Zeile nach ID abrufen'), TABLE, ROW_ID, COLUMNS, EXPAND),
    action('CreateRecord', both('Add a new row', 'Neue Zeile hinzufügen'), TABLE, ROW),
    action('UpdateRecord', both('Update a row', 'Zeile aktualisieren'), TABLE, ROW_ID, ROW),
    action('UpdateOnlyRecord', both('Update a row', 'Zeile aktualisieren'), TABLE, ROW_ID, ROW),
    action('DeleteRecord', both('Delete a row', 'Zeile löschen'), TABLE, ROW_ID),
    action(
      'ListRecordsWithOrganization',
      both('List rows from selected environment', 'Zeilen aus ausgewählter Umgebung auflisten'),
      ORGANIZATION,
      TABLE,
      ...QUERY,
    ),
    action(
      'GetItemWithOrganization',
      both('Get a row by ID from selected environment', 'Zeile nach ID aus ausgewählter Umgebung abrufen'),
      ORGANIZATION,
      TABLE,
      ROW_ID,
      COLUMNS,
      EXPAND,
    ),
    action(
      'CreateRecordWithOrganization',
      both('Add a new row to selected environment', 'Neue Zeile zu ausgewählter Umgebung hinzufügen'),
      ORGANIZATION,
      TABLE,
      ROW,
    ),
    action(
      'UpdateRecordWithOrganization',
      both('Update a row in selected environment', 'Zeile in ausgewählter Umgebung aktualisieren'),
      ORGANIZATION,
      TABLE,
      ROW_ID,
      ROW,
    ),
    action(
      'UpdateOnlyRecordWithOrganization',
      both('Update a row in selected environment', 'Zeile in ausgewählter Umgebung aktualisieren'),
      ORGANIZATION,
      TABLE,
      ROW_ID,
      ROW,
    ),
    action(
      'DeleteRecordWithOrganization',
      both('Delete a row from selected environment', 'Zeile aus ausgewählter Umgebung löschen'),
      ORGANIZATION,
      TABLE,
      ROW_ID,
    ),
    action(
      'AssociateEntities',
      both('Relate rows', 'Zeilen verknüpfen'),
      TABLE,
      ROW_ID,
      RELATION,
      must('item/@odata.id', both('Relate with', 'Verknüpfen mit')),
    ),
    action(
      'DisassociateEntities',
      both('Unrelate rows', 'Verknüpfung von Zeilen aufheben'),
      TABLE,
      ROW_ID,
      RELATION,
      must('$id', both('Unrelate with', 'Verknüpfung aufheben mit')),
    ),
    action('PerformBoundAction', both('Perform a bound action', 'Gebundene Aktion ausführen'), TABLE, ACTION_NAME, ROW_ID),
    action('PerformUnboundAction', both('Perform an unbound action', 'Ungebundene Aktion ausführen'), ACTION_NAME, PAYLOAD),
    action(
      'PerformUnboundActionWithOrganization',
      both('Perform an unbound action in selected environment', 'Ungebundene Aktion in ausgewählter Umgebung ausführen'),
      ORGANIZATION,
      ACTION_NAME,
    ),
    action('ExecuteChangeset', both('Perform a changeset request', 'Changeset-Anforderung ausführen')),
    action(
      'GetRelevantRows',
      both('Search rows', 'Zeilen suchen'),
      must('body/search', both('Search term', 'Suchbegriff')),
      may('body/entities', both('Tables', 'Tabellen'), JSON_VALUE),
    ),
    action(
      'GetEntityFileImageFieldContent',
      both('Download a file or an image', 'Datei oder Bild herunterladen'),
      TABLE,
      ROW_ID,
      must('fileImageFieldName', both('Column name', 'Spaltenname')),
    ),
    action(
      'UpdateEntityFileImageFieldContent',
      both('Upload a file or an image', 'Datei oder Bild hochladen'),
      must('x-ms-file-name', both('Content name', 'Inhaltsname')),
      TABLE,
      ROW_ID,
      must('fileImageFieldName', both('Column name', 'Spaltenname')),
      must('item', both('Content', 'Inhalt'), JSON_VALUE),
    ),
    action(
      'aibuilderpredict_customprompt',
      both('Run a prompt', 'Eingabeaufforderung ausführen'),
      must('recordId', both('Prompt', 'Eingabeaufforderung')),
      may('item/requestv2', both('Inputs', 'Eingaben'), JSON_VALUE),
    ),
    action(
      'aibuilderpredict_gptpromptengineering',
      both('Create text with a prompt', 'Text mit einer Eingabeaufforderung erstellen'),
      must('item/requestv2/prompt', both('Prompt', 'Eingabeaufforderung'), LONG),
      may('item/requestv2/parameters', both('Parameters', 'Parameter'), JSON_VALUE),
    ),
    action(
      'aibuilderpredict_keyphraseextraction',
      both('Extract the key phrases from text', 'Schlüsselausdrücke aus Text extrahieren'),
      must('item/requestv2/language', both('Language', 'Sprache')),
      must('item/requestv2/text', both('Text', 'Text'), LONG),
    ),
  ],
};
