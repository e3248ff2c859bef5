import type { ConnectorDescription, OperationDescription } from '@tandem/protocol';
import { describeOperation, type OperationDraft } from './describe-operation.ts';
import {
  ACTION_NAME,
  FILE_COLUMN,
  JSON_VALUE,
  LONG,
  may,
  must,
  ORGANIZATION,
  QUERY,
  RELATION,
  ROW,
  ROW_ID,
  SHAPE,
  TABLE,
} from './fields.ts';
import { SUBSCRIPTION } from './trigger-fields.ts';

/** The name by which definitions call this connector. */
export const TABLES_API = 'shared_commondataserviceforapps';

type Draft = Omit<OperationDraft, 'apiName' | 'operationId' | 'kind' | 'title'> & Partial<Pick<OperationDraft, 'kind'>>;

function operation(operationId: string, title: OperationDraft['title'], draft: Draft): OperationDescription {
  return describeOperation({ apiName: TABLES_API, operationId, title, kind: 'action', ...draft });
}

const OF_TABLE = { table: 'entityName' };
const SUBSCRIBED = { table: 'subscriptionRequest/entityname', gives: 'row', kind: 'webhook-trigger' } as const;

const TRIGGERS: readonly OperationDescription[] = [
  operation(
    'SubscribeWebhookTrigger',
    { en: 'When a row is added, modified or deleted', de: 'Wenn eine Zeile hinzugefügt, geändert oder gelöscht wird' },
    { ...SUBSCRIBED, fields: [...SUBSCRIPTION] },
  ),
  operation(
    'SubscribeWebhookTriggerWithOrganization',
    {
      en: 'When a row is added, modified or deleted in selected environment',
      de: 'Wenn eine Zeile in ausgewählter Umgebung hinzugefügt, geändert oder gelöscht wird',
    },
    { ...SUBSCRIBED, fields: [ORGANIZATION, ...SUBSCRIPTION], isDeprecated: true },
  ),
  operation(
    'GetOnNewItems',
    { en: 'When a row is added', de: 'Wenn eine Zeile hinzugefügt wird' },
    { kind: 'polling-trigger', fields: [TABLE], ...OF_TABLE, gives: 'rows' },
  ),
  operation(
    'BusinessEventsTrigger',
    { en: 'When an action is performed', de: 'Wenn eine Aktion ausgeführt wird' },
    {
      kind: 'webhook-trigger',
      fields: [must('catalog', { en: 'Catalog', de: 'Katalog' }), must('category', { en: 'Category', de: 'Kategorie' }), ACTION_NAME],
      canRun: false,
    },
  ),
];

/** The actions that have a second form for a chosen environment. */
const TWOFOLD: readonly (readonly [string, OperationDraft['title'], OperationDraft['title'], Draft])[] = [
  [
    'ListRecords',
    { en: 'List rows', de: 'Zeilen auflisten' },
    { en: 'List rows from selected environment', de: 'Zeilen aus ausgewählter Umgebung auflisten' },
    { ...OF_TABLE, fields: [TABLE, ...QUERY], gives: 'rows' },
  ],
  [
    'GetItem',
    { en: 'Get a row by ID', de: 'Zeile nach ID abrufen' },
    { en: 'Get a row by ID from selected environment', de: 'Zeile nach ID aus ausgewählter Umgebung abrufen' },
    { ...OF_TABLE, fields: [TABLE, ROW_ID, ...SHAPE], gives: 'row' },
  ],
  [
    'CreateRecord',
    { en: 'Add a new row', de: 'Neue Zeile hinzufügen' },
    { en: 'Add a new row to selected environment', de: 'Neue Zeile zu ausgewählter Umgebung hinzufügen' },
    { ...OF_TABLE, fields: [TABLE, ROW], gives: 'row', takes: 'new' },
  ],
  [
    'UpdateRecord',
    { en: 'Upsert a row', de: 'Upsert einer Zeile ausführen' },
    { en: 'Upsert a row in selected environment', de: 'Upsert einer Zeile in ausgewählter Umgebung ausführen' },
    { ...OF_TABLE, fields: [TABLE, ROW_ID, ROW], gives: 'row', takes: 'changes' },
  ],
  [
    'UpdateOnlyRecord',
    { en: 'Update a row', de: 'Zeile aktualisieren' },
    { en: 'Update a row in selected environment', de: 'Zeile in ausgewählter Umgebung aktualisieren' },
    { ...OF_TABLE, fields: [TABLE, ROW_ID, ROW], gives: 'row', takes: 'changes' },
  ],
  [
    'DeleteRecord',
    { en: 'Delete a row', de: 'Zeile löschen' },
    { en: 'Delete a row from selected environment', de: 'Zeile aus ausgewählter Umgebung löschen' },
    { ...OF_TABLE, fields: [TABLE, ROW_ID] },
  ],
  [
    'PerformUnboundAction',
    { en: 'Perform an unbound action', de: 'Ungebundene Aktion ausführen' },
    { en: 'Perform an unbound action in selected environment', de: 'Ungebundene Aktion in ausgewählter Umgebung ausführen' },
    { fields: [ACTION_NAME, may('item', { en: 'Action parameters', de: 'Aktionsparameter' }, JSON_VALUE)] },
  ],
];

const SINGLE: readonly OperationDescription[] = [
  operation(
    'AssociateEntities',
    { en: 'Relate rows', de: 'Zeilen verknüpfen' },
    { ...OF_TABLE, fields: [TABLE, ROW_ID, RELATION, must('item/@odata.id', { en: 'Relate with', de: 'Verknüpfen mit' })] },
  ),
  operation(
    'DisassociateEntities',
    { en: 'Unrelate rows', de: 'Verknüpfung von Zeilen aufheben' },
    { ...OF_TABLE, fields: [TABLE, ROW_ID, RELATION, must('$id', { en: 'Unrelate with', de: 'Verknüpfung aufheben mit' })] },
  ),
  operation(
    'PerformBoundAction',
    { en: 'Perform a bound action', de: 'Gebundene Aktion ausführen' },
    { ...OF_TABLE, fields: [TABLE, ACTION_NAME, ROW_ID, may('item', { en: 'Action parameters', de: 'Aktionsparameter' }, JSON_VALUE)] },
  ),
  operation(
    'GetEntityFileImageFieldContent',
    { en: 'Download a file or an image', de: 'Datei oder Bild herunterladen' },
    { ...OF_TABLE, fields: [TABLE, ROW_ID, FILE_COLUMN] },
  ),
  operation(
    'UpdateEntityFileImageFieldContent',
    { en: 'Upload a file or an image', de: 'Datei oder Bild hochladen' },
    {
      ...OF_TABLE,
      fields: [
        must('x-ms-file-name', { en: 'Content name', de: 'Inhaltsname' }),
        TABLE,
        ROW_ID,
        FILE_COLUMN,
        must('item', { en: 'Content', de: 'Inhalt' }, JSON_VALUE),
      ],
    },
  ),
];

const PROMPT_INPUTS = may('item/requestv2', { en: 'Inputs', de: 'Eingaben' }, JSON_VALUE);

/** They need services that are not here: they can be placed, and fail when a run reaches them. */
const ELSEWHERE: readonly OperationDescription[] = [
  operation(
    'GetRelevantRows',
    { en: 'Search rows', de: 'Zeilen suchen' },
    {
      canRun: false,
      fields: [
        must('body/search', { en: 'Search term', de: 'Suchbegriff' }),
        may('body/entities', { en: 'Tables', de: 'Tabellen' }, JSON_VALUE),
      ],
    },
  ),
  operation(
    'ExecuteChangeset',
    { en: 'Perform a changeset request', de: 'Changeset-Anforderung ausführen' },
    { canRun: false, fields: [] },
  ),
  operation(
    'aibuilderpredict_customprompt',
    { en: 'Run a prompt', de: 'Eingabeaufforderung ausführen' },
    { canRun: false, fields: [must('recordId', { en: 'Prompt', de: 'Eingabeaufforderung' }), PROMPT_INPUTS] },
  ),
  operation(
    'aibuilderpredict_gptpromptengineering',
    { en: 'Create text with a prompt', de: 'Text mit einer Eingabeaufforderung erstellen' },
    {
      canRun: false,
      fields: [
        must('item/requestv2/prompt', { en: 'Prompt', de: 'Eingabeaufforderung' }, LONG),
        may('item/requestv2/parameters', { en: 'Parameters', de: 'Parameter' }, JSON_VALUE),
      ],
    },
  ),
  operation(
    'aibuilderpredict_keyphraseextraction',
    { en: 'Extract the key phrases from text', de: 'Schlüsselausdrücke aus Text extrahieren' },
    {
      canRun: false,
      fields: [
        must('item/requestv2/language', { en: 'Language', de: 'Sprache' }),
        must('item/requestv2/text', { en: 'Text', de: 'Text' }, LONG),
      ],
    },
  ),
];

/** How designers show this connector. */
export const TABLES_DESCRIPTION: ConnectorDescription = {
  apiName: TABLES_API,
  title: { en: 'Microsoft Dataverse', de: 'Microsoft Dataverse' },
  description: { en: 'Rows of the tables of this installation.', de: 'Zeilen der Tabellen dieser Installation.' },
  icon: 'database',
  colour: '#2f7d4f',
  needsConnection: false,
  operations: [
    ...TRIGGERS,
    ...TWOFOLD.map(([id, title, , draft]) => operation(id, title, draft)),
    ...SINGLE,
    ...TWOFOLD.map(([id, , title, draft]) =>
      operation(`${id}WithOrganization`, title, { ...draft, fields: [ORGANIZATION, ...draft.fields], isDeprecated: true }),
    ),
    ...ELSEWHERE,
  ],
};
