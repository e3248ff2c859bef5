import type { DesignQuestion } from '@tandem/cloud-engine';
import { JsonObject, type JsonValue } from '@tandem/kernel';
import type { DynamicValue } from '@tandem/protocol';
import { isContent, type TableDefinition, type TableSchema } from '@tandem/tables';
import { objectSchema } from './object-schema.ts';
import { fieldsSchema, type RowUse } from './row-fields.ts';
import { rowSchema } from './row-outputs.ts';
import { TableSource } from './table-source.ts';

/** The values that a field offers, by name. */
export function valuesFor(schema: TableSchema, { source, parameters }: DesignQuestion): readonly DynamicValue[] | undefined {
  switch (source) {
    case TableSource.tables:
      return offered(schema.tables, ({ entitySetName }) => entitySetName);
    case TableSource.logicalNames:
      return offered(schema.tables, ({ logicalName }) => logicalName);
    case TableSource.relationships:
      return relationshipsOf(schema, chosen(schema, parameters));
    case TableSource.files:
      return (chosen(schema, parameters)?.columns ?? [])
        .filter(isContent)
        .map(({ logicalName, displayName }) => ({ value: logicalName, label: displayName }));
    default:
      return undefined;
  }
}

function offered(tables: readonly TableDefinition[], name: (table: TableDefinition) => string): readonly DynamicValue[] {
  return tables
    .filter(({ ownership }) => ownership !== 'intersect')
    .map((table) => ({ value: name(table), label: table.displayCollectionName, description: table.logicalName }))
    .sort((left, right) => left.label.localeCompare(right.label));
}

function relationshipsOf(schema: TableSchema, table: TableDefinition | undefined): readonly DynamicValue[] {
  if (table === undefined) return [];
  return [...schema.navigations(table).values()]
    .filter(({ kind }) => kind !== 'one')
    .map(({ relationship, table: other }) => ({ value: relationship.schemaName, label: relationship.schemaName, description: other }))
    .sort((left, right) => left.label.localeCompare(right.label));
}

/** The schema of fields or outputs; of no columns while no table is chosen, while an expression chooses it, or when it is not there. */
export function schemaFor(schema: TableSchema, { source, parameters }: DesignQuestion): JsonValue | undefined {
  const table = chosen(schema, parameters);
  const row = table === undefined ? objectSchema([]) : rowSchema(table);
  const fields = (use: RowUse) => (table === undefined ? objectSchema([]) : fieldsSchema(schema, table, use));
  switch (source) {
    case TableSource.fields:
      return fields('new');
    case TableSource.changes:
      return fields('changes');
    case TableSource.row:
      return row;
    case TableSource.rows:
      return objectSchema([['value', listOf(row, table?.displayCollectionName ?? 'Rows')]]);
    default:
      return undefined;
  }
}

function listOf(items: JsonObject, title: string): JsonObject {
  return JsonObject.of([
    ['type', 'array'],
    ['title', title],
    ['items', items],
  ]);
}

function chosen(schema: TableSchema, parameters: JsonObject): TableDefinition | undefined {
  const name = parameters.get('table');
  return typeof name === 'string' ? schema.find(name) : undefined;
}
