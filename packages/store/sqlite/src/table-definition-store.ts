import { TandemError } from '@tandem/kernel';
import type { SchemaChange } from '@tandem/store';
import {
  type ColumnDefinition,
  isLookup,
  mergeSchema,
  type OneToMany,
  type Relationship,
  STANDARD_RELATIONSHIPS,
  STANDARD_TABLES,
  type TableDefinition,
  type TableSchema,
} from '@tandem/tables';
import type { Connection } from './connection.ts';
import { dropColumn, dropKey, dropTable, shapeTable } from './table-form.ts';
import { forgetColumn, forgetRelationship, forgetTable, loadSchema, saveRelationship, saveTable } from './table-schema-rows.ts';

/** Changes of the schema, each inside an open transaction. */
export function defineTables(connection: Connection, schema: TableSchema, change: SchemaChange): void {
  const merged = mergeSchema(schema, change);
  const known = new Map(schema.tables.map((table) => [table.logicalName, table]));
  const relations = new Set(schema.relationships);
  for (const table of merged.tables) {
    const former = known.get(table.logicalName);
    if (former === table) continue;
    shapeTable(connection, table, former);
    saveTable(connection, table);
  }
  for (const relationship of merged.relationships) if (!relations.has(relationship)) saveRelationship(connection, relationship);
}

/** Gives the database the standard tables that it does not have; those that it has may have got more columns. */
export function defineStandardTables(connection: Connection): void {
  const schema = loadSchema(connection);
  const missing = STANDARD_TABLES.filter(({ logicalName }) => schema.find(logicalName) === undefined);
  if (missing.length === 0) return;
  const relationships = STANDARD_RELATIONSHIPS.filter(({ schemaName }) => schema.relationship(schemaName) === undefined);
  defineTables(connection, schema, { tables: missing, relationships });
}

/** @throws TandemError `TableNotFound`, `TableIsStandard`, `TableInUse` */
export function removeTable(connection: Connection, schema: TableSchema, name: string): void {
  const table = knownTable(schema, name);
  if (table.isStandard === true) throw isStandard(table.logicalName);
  const touching = schema.relationships.filter((each) => namesOf(each).includes(table.logicalName));
  const lookups = schema.pointingTo(table).filter(({ referencingTable }) => referencingTable !== table.logicalName);
  if (lookups.length > 0)
    throw tableInUse(
      table.logicalName,
      lookups.map(({ schemaName }) => schemaName),
    );
  for (const relationship of touching) {
    forgetRelationship(connection, relationship.schemaName);
    const joined = relationship.kind === 'many-to-many' ? schema.find(relationship.intersectTable) : undefined;
    if (joined !== undefined) removeForm(connection, joined);
  }
  removeForm(connection, table);
}

function removeForm(connection: Connection, table: TableDefinition): void {
  dropTable(connection, table);
  forgetTable(connection, table.logicalName);
  connection.prepare('DELETE FROM table_content WHERE tableName = ?').run(table.logicalName);
  connection.prepare('DELETE FROM table_change WHERE tableName = ?').run(table.logicalName);
}

function namesOf(relationship: Relationship): readonly string[] {
  if (relationship.kind === 'one-to-many') return [relationship.referencingTable, relationship.referencedTable];
  return [relationship.first.table, relationship.second.table];
}

/** @throws TandemError `TableNotFound`, `ColumnNotFound`, `ColumnIsNeeded` */
export function removeColumn(
  connection: Connection,
  schema: TableSchema,
  asked: { readonly table: string; readonly column: string },
): void {
  const table = knownTable(schema, asked.table);
  const column = schema.column(table, asked.column);
  if (column === undefined) throw noSuchColumn(table.logicalName, asked.column);
  if (isNeeded(table, column)) throw columnIsNeeded(table.logicalName, column.logicalName);
  for (const relationship of schema.ofLookup(table, column)) forgetRelationship(connection, relationship.schemaName);
  dropColumn(connection, table, column);
  forgetColumn(connection, table.logicalName, column.logicalName);
  connection.prepare('DELETE FROM table_content WHERE tableName = ? AND columnName = ?').run(table.logicalName, column.logicalName);
}

const KEPT = new Set(['statecode', 'statuscode', 'ownerid', 'overriddencreatedon']);

function isNeeded(
  { primaryIdColumn, primaryNameColumn, keys, isReadOnly }: TableDefinition,
  { logicalName, isSystem }: ColumnDefinition,
): boolean {
  const isNamed = logicalName === primaryIdColumn || logicalName === primaryNameColumn || KEPT.has(logicalName);
  return isNamed || isSystem === true || isReadOnly === true || keys.some(({ columns }) => columns.includes(logicalName));
}

/** @throws TandemError `TableNotFound`, `KeyNotFound` */
export function removeKey(connection: Connection, schema: TableSchema, asked: { readonly table: string; readonly key: string }): void {
  const table = knownTable(schema, asked.table);
  const key = table.keys.find(({ name }) => name.toLowerCase() === asked.key.toLowerCase());
  if (key === undefined) throw noSuchKey(table.logicalName, asked.key);
  dropKey(connection, table, key.name);
  saveTable(connection, { ...table, keys: table.keys.filter((each) => each !== key) });
}

/** @throws TandemError `RelationshipNotFound`, `TableIsStandard` */
export function removeRelationship(connection: Connection, schema: TableSchema, schemaName: string): void {
  const relationship = schema.relationship(schemaName);
  if (relationship === undefined) throw noSuchRelationship(schemaName);
  if (relationship.kind === 'many-to-many') {
    const table = schema.find(relationship.intersectTable);
    if (STANDARD_RELATIONSHIPS.some((each) => each.schemaName === relationship.schemaName)) throw isStandard(relationship.intersectTable);
    forgetRelationship(connection, relationship.schemaName);
    if (table !== undefined) removeForm(connection, table);
    return;
  }
  const table = knownTable(schema, relationship.referencingTable);
  const column = schema.column(table, relationship.referencingColumn);
  if (column === undefined || !isLookup(column)) throw noSuchRelationship(schemaName);
  if (isNeeded(table, column)) throw columnIsNeeded(table.logicalName, column.logicalName);
  removeColumnTarget(connection, schema, { table, column, relationship });
}

interface LookupTarget {
  readonly table: TableDefinition;
  readonly column: ColumnDefinition;
  readonly relationship: OneToMany;
}

/** The target of a lookup that has others is taken from it only when it is not the first: that one is not written in rows. */
function removeColumnTarget(connection: Connection, schema: TableSchema, { table, column, relationship }: LookupTarget): void {
  const [first, ...others] = column.targets ?? [];
  if (others.length === 0) {
    removeColumn(connection, schema, { table: table.logicalName, column: column.logicalName });
    return;
  }
  if (first === relationship.referencedTable) throw columnIsNeeded(table.logicalName, column.logicalName);
  forgetRelationship(connection, relationship.schemaName);
  const targets = (column.targets ?? []).filter((target) => target !== relationship.referencedTable);
  saveTable(connection, { ...table, columns: table.columns.map((each) => (each === column ? { ...column, targets } : each)) });
}

function knownTable(schema: TableSchema, name: string): TableDefinition {
  const table = schema.find(name);
  if (table === undefined)
    throw new TandemError('TableNotFound', `There is no table '${name}'.`, { status: 404, fix: 'Reload the list of tables.' });
  return table;
}

function noSuchColumn(table: string, column: string): TandemError {
  return new TandemError('ColumnNotFound', `The table '${table}' has no column '${column}'.`, { status: 404, fix: 'Reload the table.' });
}

function noSuchKey(table: string, key: string): TandemError {
  return new TandemError('KeyNotFound', `The table '${table}' has no key '${key}'.`, { status: 404, fix: 'Reload the table.' });
}

function noSuchRelationship(name: string): TandemError {
  return new TandemError('RelationshipNotFound', `There is no relationship '${name}'.`, { status: 404, fix: 'Reload the table.' });
}

function columnIsNeeded(table: string, column: string): TandemError {
  return new TandemError('ColumnIsNeeded', `The column '${column}' of the table '${table}' cannot be removed: the table needs it.`, {
    status: 409,
    fix: 'Remove the key that names it first, or keep the column.',
  });
}

function isStandard(table: string): TandemError {
  return new TandemError('TableIsStandard', `The table '${table}' belongs to the installation and cannot be removed.`, {
    status: 409,
    fix: 'Remove its rows instead.',
  });
}

function tableInUse(table: string, relationships: readonly string[]): TandemError {
  return new TandemError('TableInUse', `Lookups of other tables point to '${table}': ${relationships.join(', ')}.`, {
    status: 409,
    fix: 'Remove those lookups first.',
  });
}
