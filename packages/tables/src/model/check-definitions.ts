import { badDefinition } from '../table-faults.ts';
import { TABLE_LIMITS } from '../table-limits.ts';
import { type ColumnDefinition, ColumnKind, isLookup } from './column.ts';
import type { Relationship } from './relationship.ts';
import type { TableSchema } from './schema.ts';
import type { TableDefinition } from './table.ts';

const LOGICAL_NAME = /^[a-z][a-z0-9_]{0,99}$/;
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
const KINDS: ReadonlySet<string> = new Set(Object.values(ColumnKind));

/**
 * Whether a whole schema holds together: names, columns, keys, and that each lookup knows its targets and the other way round.
 *
 * @throws TandemError `TableDefinitionInvalid` for the first fault
 */
export function checkDefinitions(schema: TableSchema): void {
  if (schema.tables.length > TABLE_LIMITS.tables) throw badDefinition(`There are more than ${TABLE_LIMITS.tables} tables.`);
  for (const table of schema.tables) checkTable(table);
  refuseDoubles(
    schema.tables.flatMap(({ logicalName, entitySetName }) => uniqueNames(logicalName, entitySetName)),
    'name of a table',
  );
  refuseDoubles(
    schema.relationships.map(({ schemaName }) => schemaName),
    'name of a relationship',
  );
  for (const relationship of schema.relationships) checkRelationship(schema, relationship);
  for (const table of schema.tables) checkLookups(schema, table);
}

function uniqueNames(logicalName: string, entitySetName: string): readonly string[] {
  return logicalName === entitySetName.toLowerCase() ? [logicalName] : [logicalName, entitySetName];
}

function refuseDoubles(names: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase())) throw badDefinition(`The ${what} '${name}' is there twice.`);
    seen.add(name.toLowerCase());
  }
}

function checkTable(table: TableDefinition): void {
  const { logicalName, entitySetName, columns, primaryIdColumn, primaryNameColumn, keys } = table;
  if (!LOGICAL_NAME.test(logicalName)) throw badName('table', logicalName);
  if (!NAME.test(entitySetName)) throw badName('table in addresses', entitySetName);
  if (columns.length > TABLE_LIMITS.columns)
    throw badDefinition(`The table '${logicalName}' has more than ${TABLE_LIMITS.columns} columns.`);
  for (const column of columns) checkColumn(logicalName, column);
  refuseDoubles(
    columns.map((column) => column.logicalName),
    `column of the table '${logicalName}'`,
  );
  const find = (name: string | undefined): ColumnDefinition | undefined => columns.find((column) => column.logicalName === name);
  if (find(primaryIdColumn)?.kind !== ColumnKind.uniqueIdentifier) {
    throw badDefinition(`The primary id column '${primaryIdColumn}' of the table '${logicalName}' is not there as a unique identifier.`);
  }
  if (primaryNameColumn !== undefined && find(primaryNameColumn)?.kind !== ColumnKind.string) {
    throw badDefinition(`The primary name column '${primaryNameColumn}' of the table '${logicalName}' is not there as a text.`);
  }
  for (const key of keys) {
    if (!NAME.test(key.name)) throw badName('key', key.name);
    if (key.columns.length === 0 || !key.columns.every((name) => find(name) !== undefined)) {
      throw badDefinition(`The key '${key.name}' of the table '${logicalName}' names a column that is not there.`);
    }
  }
}

function badName(what: string, name: string) {
  return badDefinition(
    `The name '${name.slice(0, 130)}' of a ${what} is not made of letters, digits and underscores after a first letter.`,
  );
}

function checkColumn(table: string, column: ColumnDefinition): void {
  const { logicalName, schemaName, kind, options } = column;
  if (!LOGICAL_NAME.test(logicalName)) throw badName(`column of '${table}'`, logicalName);
  if (!NAME.test(schemaName) || schemaName.toLowerCase() !== logicalName) {
    throw badDefinition(`The schema name '${schemaName}' of '${table}.${logicalName}' differs from its logical name by more than case.`);
  }
  if (!KINDS.has(kind)) throw badDefinition(`The column '${table}.${logicalName}' has the unknown kind '${kind}'.`);
  if (isLookup(column) && (column.targets ?? []).length === 0)
    throw badDefinition(`The lookup '${table}.${logicalName}' points to no table.`);
  refuseDoubles(
    (options ?? []).map(({ value }) => String(value)),
    `value of '${table}.${logicalName}'`,
  );
}

function checkRelationship(schema: TableSchema, relationship: Relationship): void {
  const { schemaName } = relationship;
  if (!NAME.test(schemaName)) throw badName('relationship', schemaName);
  if (relationship.kind === 'many-to-many') {
    for (const { table } of [relationship.first, relationship.second]) needTable(schema, schemaName, table);
    if (schema.find(relationship.intersectTable)?.ownership !== 'intersect') {
      throw badDefinition(`The relationship '${schemaName}' needs the intersect table '${relationship.intersectTable}'.`);
    }
    return;
  }
  needTable(schema, schemaName, relationship.referencedTable);
  const column = schema.column(needTable(schema, schemaName, relationship.referencingTable), relationship.referencingColumn);
  if (column?.targets?.includes(relationship.referencedTable) !== true) {
    throw badDefinition(
      `The relationship '${schemaName}' needs the lookup '${relationship.referencingTable}.${relationship.referencingColumn}' with the target '${relationship.referencedTable}'.`,
    );
  }
}

function needTable(schema: TableSchema, relationship: string, name: string): TableDefinition {
  const table = schema.tables.find(({ logicalName }) => logicalName === name);
  if (table === undefined) throw badDefinition(`The relationship '${relationship}' names the table '${name}', which is not there.`);
  return table;
}

function checkLookups(schema: TableSchema, table: TableDefinition): void {
  for (const column of table.columns.filter(isLookup)) {
    const known = new Set(schema.ofLookup(table, column).map(({ referencedTable }) => referencedTable));
    const target = column.targets?.find((each) => !known.has(each));
    if (target !== undefined) {
      throw badDefinition(`The lookup '${table.logicalName}.${column.logicalName}' points to '${target}' without a relationship.`);
    }
  }
}
