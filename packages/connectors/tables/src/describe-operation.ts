import { CONNECTOR_ACTION_SETTINGS, connectorCard } from '@tandem/cloud-engine';
import type { OperationDescription, OperationSetting } from '@tandem/protocol';
import type { RowUse } from './row-fields.ts';
import { TableSource } from './table-source.ts';

type Kind = 'action' | 'webhook-trigger' | 'polling-trigger';

export interface OperationDraft {
  readonly apiName: string;
  readonly operationId: string;
  readonly kind: Kind;
  readonly title: OperationDescription['title'];
  readonly fields: OperationDescription['fields'];
  /** The key of the field that holds the table. */
  readonly table?: string;
  /** What the body holds of that table. */
  readonly gives?: 'row' | 'rows';
  /** The columns of the table are fields: of a new row, or of what changes in one. */
  readonly takes?: RowUse;
  readonly isDeprecated?: boolean;
  /** True when it says nothing. */
  readonly canRun?: boolean;
}

const TRIGGER_SETTINGS: readonly OperationSetting[] = ['split-on', 'trigger-conditions', 'concurrency', 'secure-inputs', 'secure-outputs'];

const KEYWORDS = [
  ...['tables', 'rows', 'records', 'database', 'Dataverse', 'Common Data Service', 'CDS', 'entity', 'entities', 'CRM', 'Dynamics'],
  ...['Tabellen', 'Zeilen', 'Datensatz', 'Datensätze', 'Datenbank', 'Entität'],
];

const OUTPUTS = {
  type: 'object',
  properties: {
    statusCode: { type: 'integer', title: 'Status code', 'x-tandem-title-de': 'Statuscode' },
    headers: { type: 'object', title: 'Headers', 'x-tandem-title-de': 'Header' },
    body: { title: 'Body', 'x-tandem-title-de': 'Textkörper' },
  },
};

const SOURCES: Readonly<Record<RowUse, TableSource>> = { new: TableSource.fields, changes: TableSource.changes };

export function describeOperation(draft: OperationDraft): OperationDescription {
  const { apiName, operationId, kind, title, fields, table, gives, takes, isDeprecated, canRun = true } = draft;
  const parameters = { table: table ?? '' };
  return {
    id: `${apiName}/${operationId}`,
    kind: kind === 'action' ? 'action' : 'trigger',
    title,
    description: title,
    keywords: KEYWORDS,
    category: apiName,
    icon: 'table',
    template: templateOf(draft),
    fields: [...fields],
    ...(takes && { dynamicFields: { schema: { source: SOURCES[takes], parameters }, path: ['inputs', 'parameters'], prefix: 'item/' } }),
    outputs: OUTPUTS,
    ...(gives && { dynamicOutputs: { source: gives === 'row' ? TableSource.row : TableSource.rows, parameters } }),
    settings: settingsOf(draft),
    canRun,
    ...(isDeprecated && { isDeprecated }),
  };
}

function settingsOf({ kind, gives }: OperationDraft): OperationSetting[] {
  if (kind !== 'action') return [...TRIGGER_SETTINGS];
  return gives === 'rows' ? [...CONNECTOR_ACTION_SETTINGS, 'pagination'] : [...CONNECTOR_ACTION_SETTINGS];
}

function templateOf({ apiName, operationId, kind }: OperationDraft): Record<string, unknown> {
  const card = connectorCard(apiName, operationId, kind === 'webhook-trigger' ? 'OpenApiConnectionWebhook' : 'OpenApiConnection');
  if (kind !== 'polling-trigger') return card;
  return { ...card, recurrence: { frequency: 'Minute', interval: 3 }, splitOn: "@triggerOutputs()?['body/value']" };
}
