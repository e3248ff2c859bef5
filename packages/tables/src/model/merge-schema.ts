import { badDefinition } from '../table-faults.ts';
import { checkDefinitions } from './check-definitions.ts';
import { type ColumnDefinition, ColumnKind } from './column.ts';
import type { ManyToMany, Relationship } from './relationship.ts';
import { TableSchema } from './schema.ts';
import { systemRelationships, withSystemColumns } from './system-columns.ts';
import type { TableDefinition } from './table.ts';

export interface SchemaAddition {
  readonly tables?: readonly TableDefinition[] | undefined;
  readonly relationships?: readonly Relationship[] | undefined;
}

/**
 * The schema with an addition: new tables get their system columns and the relationships of these, new many-to-many relationships the
 * table that joins their ends. Columns and keys that the addition does not name stay as they are.
 *
 * @throws TandemError `TableDefinitionInvalid`
 */
export function mergeSchema(schema: TableSchema, addition: SchemaAddition): TableSchema {
  const relationships = new Map(schema.relationships.map((each) => [each.schemaName.toLowerCase(), each]));
  const tables = new Map(schema.tables.map((table) => [table.logicalName, table]));
  for (const table of addition.tables ?? []) {
    const merged = mergeTable(tables.get(table.logicalName), table);
    tables.set(table.logicalName, merged);
    for (const each of systemRelationships(merged))
      if (!relationships.has(each.schemaName.toLowerCase())) relationships.set(each.schemaName.toLowerCase(), each);
  }
  for (const relationship of addition.relationships ?? []) {
    relationships.set(relationship.schemaName.toLowerCase(), relationship);
    if (relationship.kind === 'many-to-many' && !tables.has(relationship.intersectTable)) {
      tables.set(relationship.intersectTable, intersectTable(relationship));
    }
  }
  const merged = new TableSchema([...tables.values()], [...relationships.values()]);
  checkDefinitions(merged);
  return merged;
}

function mergeTable(known: TableDefinition | undefined, table: TableDefinition): TableDefinition {
  if (known === undefined) return table.isReadOnly === true ? table : withSystemColumns(table);
  if (known.primaryIdColumn !== table.primaryIdColumn || known.ownership !== table.ownership) {
    throw badDefinition(`The primary id column and the ownership of the table '${table.logicalName}' cannot be changed.`);
  }
  const columns = new Map(known.columns.map((column) => [column.logicalName, column]));
  for (const column of table.columns)
    columns.set(column.logicalName, mergeColumn(table.logicalName, columns.get(column.logicalName), column));
  const keys = new Map([...known.keys, ...table.keys].map((key) => [key.name.toLowerCase(), key]));
  const { isStandard, isReadOnly, isPrivate } = known;
  const kept = { ...(isStandard && { isStandard }), ...(isReadOnly && { isReadOnly }), ...(isPrivate && { isPrivate }) };
  return { ...table, ...kept, columns: [...columns.values()], keys: [...keys.values()] };
}

/** Targets keep their order: rows do not name the first one. */
function mergeColumn(table: string, known: ColumnDefinition | undefined, column: ColumnDefinition): ColumnDefinition {
  if (known === undefined) return column;
  if (known.kind !== column.kind) {
    throw badDefinition(`The column '${table}.${column.logicalName}' is of the kind '${known.kind}' and cannot become '${column.kind}'.`);
  }
  const targets = column.targets && [...new Set([...(known.targets ?? []), ...column.targets])];
  return { ...column, ...(targets && { targets }), ...(known.isSystem && { isSystem: true }) };
}

function intersectTable({ intersectTable: logicalName, first, second }: ManyToMany): TableDefinition {
  const ids = [first.intersectColumn, second.intersectColumn];
  const columns = [...ids, `${logicalName}id`].map((name) => ({
    logicalName: name,
    schemaName: name,
    displayName: name,
    kind: ColumnKind.uniqueIdentifier,
  }));
  return {
    logicalName,
    schemaName: logicalName,
    entitySetName: `${logicalName}collection`,
    displayName: logicalName,
    displayCollectionName: logicalName,
    ownership: 'intersect',
    primaryIdColumn: `${logicalName}id`,
    primaryNameColumn: undefined,
    columns,
    keys: [],
    isReadOnly: true,
  };
}
