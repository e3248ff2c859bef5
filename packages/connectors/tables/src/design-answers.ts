import type { DesignQuestion } from '@tandem/cloud-engine';
import { JsonObject, type JsonValue } from '@tandem/kernel';
import type { DynamicValue } from '@tandem/protocol';
import {
  type ColumnDefinition,
  ColumnKind,
  isContent,
  isLookup,
  isReal,
  type TableDefinition,
  type TableSchema,
  wireName,
} from '@tandem/tables';
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
  switch (source) {
    case TableSource.fields:
      return objectSchema(table === undefined ? [] : table.columns.flatMap((column) => fieldsOf(schema, table, column)));
    case TableSource.row:
      return rowSchema(table);
    case TableSource.rows:
      return objectSchema([
        [
          'value',
          JsonObject.of([
            ['type', 'array'],
            ['title', table?.displayCollectionName ?? 'Rows'],
            ['items', rowSchema(table)],
          ]),
        ],
      ]);
    default:
      return undefined;
  }
}

function chosen(schema: TableSchema, parameters: JsonObject): TableDefinition | undefined {
  const name = parameters.get('table');
  return typeof name === 'string' ? schema.find(name) : undefined;
}

type Property = readonly [string, JsonObject];

function objectSchema(properties: readonly Property[], required: readonly string[] = []): JsonObject {
  const schema = JsonObject.of([
    ['type', 'object'],
    ['properties', JsonObject.of(properties)],
  ]);
  if (required.length > 0) schema.set('required', [...required]);
  return schema;
}

function rowSchema(table: TableDefinition | undefined): JsonObject {
  return objectSchema(table === undefined ? [] : table.columns.map((column) => [wireName(column), valueSchema(column)]));
}

/** Lookups are set by the address of a row, one field for each table to which they may lead. */
function fieldsOf(schema: TableSchema, table: TableDefinition, column: ColumnDefinition): readonly Property[] {
  if (column.isSystem === true || isContent(column)) return [];
  if (!isLookup(column)) return [[column.logicalName, valueSchema(column)]];
  const relationships = schema.ofLookup(table, column);
  const names = new Set(relationships.map(({ lookupNavigation }) => lookupNavigation));
  return [...names].map((name) => {
    const targets = relationships
      .filter(({ lookupNavigation }) => lookupNavigation === name)
      .map(({ referencedTable }) => schema.find(referencedTable));
    const addresses = targets.map((target) => `${target?.entitySetName}(id)`).join(', ');
    return [
      `${name}@odata.bind`,
      JsonObject.of([
        ['type', 'string'],
        ['title', column.displayName],
        ['description', addresses],
      ]),
    ];
  });
}

function valueSchema(column: ColumnDefinition): JsonObject {
  const schema = JsonObject.of([
    ['type', typeOf(column)],
    ['title', column.displayName],
  ]);
  if (column.description !== undefined) schema.set('description', column.description);
  if (column.kind === ColumnKind.dateTime) schema.set('format', column.dateBehaviour === 'date-only' ? 'date' : 'date-time');
  return schema;
}

const WHOLE_NUMBERS: ReadonlySet<ColumnKind> = new Set([
  ColumnKind.integer,
  ColumnKind.bigint,
  ColumnKind.choice,
  ColumnKind.state,
  ColumnKind.status,
]);

function typeOf(column: ColumnDefinition): string {
  if (isReal(column)) return 'number';
  if (column.kind === ColumnKind.boolean) return 'boolean';
  return WHOLE_NUMBERS.has(column.kind) ? 'integer' : 'string';
}
