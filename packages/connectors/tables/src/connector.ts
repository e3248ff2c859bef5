import type { DescribedConnector, Operation, TriggerOperation } from '@tandem/cloud-engine';
import type { ConnectorDescription } from '@tandem/protocol';
import { TABLES_DESCRIPTION } from './description.ts';
import { schemaFor, valuesFor } from './design-answers.ts';
import { LEGACY_TABLES_DESCRIPTION } from './legacy-description.ts';
import { listRows } from './list-rows.ts';
import { performBound, performUnbound } from './named-actions.ts';
import type { TablesPorts } from './ports.ts';
import { relateRows, unrelateRows } from './related-rows.ts';
import { downloadContent, uploadContent } from './row-content.ts';
import { type Handler, toOperation } from './scene.ts';
import { createRow, deleteRow, getRow, type RowNames, updateRow } from './single-row.ts';
import { createRowTrigger, type ReadSubscription, readWebhookSubscription, subscribeTo } from './trigger.ts';

const HANDLERS: Readonly<Record<string, Handler>> = {
  ListRecords: (scene) => listRows(scene),
  GetItem: (scene) => getRow(scene),
  CreateRecord: (scene) => createRow(scene),
  UpdateRecord: (scene) => updateRow(scene, 'upsert'),
  UpdateOnlyRecord: (scene) => updateRow(scene, 'update-only'),
  DeleteRecord: (scene) => deleteRow(scene),
  AssociateEntities: relateRows,
  DisassociateEntities: unrelateRows,
  PerformUnboundAction: performUnbound,
  PerformBoundAction: performBound,
  GetEntityFileImageFieldContent: downloadContent,
  UpdateEntityFileImageFieldContent: uploadContent,
};

const TRIGGERS: Readonly<Record<string, ReadSubscription>> = {
  SubscribeWebhookTrigger: readWebhookSubscription,
  GetOnNewItems: subscribeTo('Create', 'entityName'),
};

const LEGACY_NAMES: RowNames = { table: 'table', row: 'id' };

const LEGACY_HANDLERS: Readonly<Record<string, Handler>> = {
  GetItems_V2: (scene) => listRows(scene, LEGACY_NAMES),
  GetItem_V2: (scene) => getRow(scene, LEGACY_NAMES),
  PostItem_V2: (scene) => createRow(scene, LEGACY_NAMES),
  PatchItem_V2: (scene) => updateRow(scene, 'update-only', LEGACY_NAMES),
  DeleteItem: (scene) => deleteRow(scene, LEGACY_NAMES),
};

const LEGACY_TRIGGERS: Readonly<Record<string, ReadSubscription>> = {
  GetOnNewItems_V2: subscribeTo('Create', 'table'),
  SubscribeOnUpdatedItems: subscribeTo('Update', 'table'),
  GetOnUpdatedItems_V2: subscribeTo('Update', 'table'),
  GetOnDeletedItems_V2: subscribeTo('Delete', 'table'),
};

/**
 * The connector *Microsoft Dataverse* over the tables of this installation. The forms for a selected environment do the same: this
 * installation is the only environment there is.
 */
export function createTablesConnector(ports: TablesPorts): DescribedConnector {
  return makeConnector(ports, { description: TABLES_DESCRIPTION, handlers: HANDLERS, triggers: TRIGGERS });
}

/** The older connector, as far as it means the same. */
export function createLegacyTablesConnector(ports: TablesPorts): DescribedConnector {
  return makeConnector(ports, { description: LEGACY_TABLES_DESCRIPTION, handlers: LEGACY_HANDLERS, triggers: LEGACY_TRIGGERS });
}

interface ConnectorParts {
  readonly description: ConnectorDescription;
  readonly handlers: Readonly<Record<string, Handler>>;
  readonly triggers: Readonly<Record<string, ReadSubscription>>;
}

function makeConnector(ports: TablesPorts, { description, handlers, triggers }: ConnectorParts): DescribedConnector {
  const operations: ReadonlyMap<string, Operation> = new Map(
    Object.entries(handlers).map(([id, handler]) => [id.toLowerCase(), toOperation(ports, id, handler)]),
  );
  const polled: ReadonlyMap<string, TriggerOperation> = new Map(
    Object.entries(triggers).map(([id, read]) => [id.toLowerCase(), createRowTrigger(ports, id, read)]),
  );
  return {
    apiName: description.apiName,
    description,
    operation: (operationId) => operations.get(withoutEnvironment(operationId)),
    trigger: (operationId) => polled.get(withoutEnvironment(operationId)),
    values: async (_context, question) => valuesFor(ports.store.schema(), question),
    schema: async (_context, question) => schemaFor(ports.store.schema(), question),
  };
}

function withoutEnvironment(operationId: string): string {
  return operationId.toLowerCase().replace(/withorganization$/, '');
}
