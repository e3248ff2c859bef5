import type { TableColumn, TableDetail, TableLookupTarget, TableRelationship, TableSummary } from '@tandem/protocol';
import {
  type ColumnDefinition,
  isLookup,
  type ManyToMany,
  type OneToMany,
  type TableDefinition,
  type TableSchema,
  wireName,
} from '@tandem/tables';

export function tableSummary(table: TableDefinition, rowCount: number): TableSummary {
  const { logicalName, schemaName, entitySetName, displayName, displayCollectionName, ownership, primaryIdColumn } = table;
  return {
    ...{ logicalName, schemaName, entitySetName, displayName, displayCollectionName, ownership, primaryIdColumn, rowCount },
    description: table.description ?? '',
    primaryNameColumn: table.primaryNameColumn ?? null,
    isStandard: table.isStandard === true,
    isReadOnly: table.isReadOnly === true,
  };
}

export function tableDetail(schema: TableSchema, table: TableDefinition, rowCount: number): TableDetail {
  return {
    ...tableSummary(table, rowCount),
    columns: table.columns.map((column) => columnView(schema, table, column)),
    keys: table.keys.map(({ name, columns }) => ({ name, columns: [...columns] })),
    relationships: schema.relationships.flatMap((each) => relationshipViews(schema, table, each)),
  };
}

function columnView(schema: TableSchema, table: TableDefinition, column: ColumnDefinition): TableColumn {
  const { logicalName, schemaName, displayName, kind, options = [] } = column;
  return {
    ...{ logicalName, schemaName, displayName, kind },
    wireName: wireName(column),
    description: column.description ?? '',
    isRequired: column.isRequired === true,
    isSystem: column.isSystem === true || logicalName === table.primaryIdColumn,
    isRemovable: isRemovable(table, column),
    maxLength: column.maxLength ?? null,
    minValue: column.minValue ?? null,
    maxValue: column.maxValue ?? null,
    precision: column.precision ?? null,
    dateBehaviour: column.dateBehaviour ?? 'user-local',
    options: options.map(({ value, label }) => ({ value, label })),
    targets: isLookup(column) ? schema.ofLookup(table, column).flatMap((each) => targetView(schema, each)) : [],
    isIndexed: column.isIndexed === true,
  };
}

/** Every table needs these; the store has the last word. */
const NEEDED: ReadonlySet<string> = new Set(['statecode', 'statuscode', 'ownerid', 'overriddencreatedon']);

function isRemovable(table: TableDefinition, { logicalName, isSystem }: ColumnDefinition): boolean {
  if (isSystem === true || table.isReadOnly === true || NEEDED.has(logicalName)) return false;
  if (logicalName === table.primaryIdColumn || logicalName === table.primaryNameColumn) return false;
  return !table.keys.some(({ columns }) => columns.includes(logicalName));
}

function targetView(schema: TableSchema, { referencedTable, lookupNavigation }: OneToMany): readonly TableLookupTarget[] {
  const target = schema.find(referencedTable);
  if (target === undefined) return [];
  const { logicalName, entitySetName, displayName, primaryIdColumn, primaryNameColumn = null } = target;
  return [{ logicalName, entitySetName, displayName, primaryIdColumn, primaryNameColumn, navigation: lookupNavigation }];
}

function relationshipViews(
  schema: TableSchema,
  table: TableDefinition,
  relationship: OneToMany | ManyToMany,
): readonly TableRelationship[] {
  return relationship.kind === 'many-to-many' ? joined(schema, table, relationship) : overLookup(schema, table, relationship);
}

function joined(schema: TableSchema, { logicalName }: TableDefinition, relationship: ManyToMany): readonly TableRelationship[] {
  const { schemaName, first, second } = relationship;
  const [here, there] = first.table === logicalName ? [first, second] : [second, first];
  if (here.table !== logicalName) return [];
  const isRemovable = schema.find(relationship.intersectTable)?.isStandard !== true;
  const other = { otherTable: there.table, otherDisplayName: nameOf(schema, there.table) };
  return [{ schemaName, kind: 'many-to-many', ...other, column: null, navigation: here.navigation, onDelete: null, isRemovable }];
}

function overLookup(schema: TableSchema, { logicalName }: TableDefinition, relationship: OneToMany): readonly TableRelationship[] {
  const { schemaName, referencingTable, referencedTable, referencingColumn, onDelete } = relationship;
  const holder = schema.find(referencingTable);
  const column = holder && schema.column(holder, referencingColumn);
  if (holder === undefined || column === undefined) return [];
  const about = { schemaName, column: column.logicalName, onDelete, isRemovable: isRemovable(holder, column) };
  const views: TableRelationship[] = [];
  if (referencingTable === logicalName) {
    const other = { otherTable: referencedTable, otherDisplayName: nameOf(schema, referencedTable) };
    views.push({ ...about, ...other, kind: 'many-to-one', navigation: relationship.lookupNavigation });
  }
  if (referencedTable === logicalName) {
    const other = { otherTable: referencingTable, otherDisplayName: nameOf(schema, referencingTable) };
    views.push({ ...about, ...other, kind: 'one-to-many', navigation: relationship.collectionNavigation });
  }
  return views;
}

function nameOf(schema: TableSchema, table: string): string {
  return schema.find(table)?.displayName ?? table;
}
