import { type ColumnDefinition, isLookup, type TableDefinition } from '@tandem/tables';
import type { Connection } from './connection.ts';
import { quoted, rowTable, sqlColumns, targetColumn, valueColumn } from './table-names.ts';

/** Brings the SQL table of a definition into its form: makes it, or adds columns and indexes. Views have theirs from a migration. */
export function shapeTable(connection: Connection, table: TableDefinition, known: TableDefinition | undefined): void {
  if (table.isReadOnly === true && table.ownership !== 'intersect') return;
  if (known === undefined) makeTable(connection, table);
  else addColumns(connection, table, known);
  for (const sql of indexesOf(table)) connection.exec(sql);
}

function makeTable(connection: Connection, table: TableDefinition): void {
  const columns = table.columns.flatMap((column) =>
    column.logicalName === table.primaryIdColumn ? [`${valueColumn(column)} TEXT PRIMARY KEY NOT NULL`] : sqlColumns(column),
  );
  connection.exec(`CREATE TABLE ${rowTable(table)} (${columns.join(', ')}) STRICT`);
}

function addColumns(connection: Connection, table: TableDefinition, known: TableDefinition): void {
  const names = new Set(known.columns.map(({ logicalName }) => logicalName));
  for (const column of table.columns.filter(({ logicalName }) => !names.has(logicalName))) {
    for (const sql of sqlColumns(column)) connection.exec(`ALTER TABLE ${rowTable(table)} ADD COLUMN ${sql}`);
  }
}

/** For lookups, the name, what the definition asks for, and alternate keys. */
function indexesOf(table: TableDefinition): readonly string[] {
  const single = table.columns
    .filter((column) => column.logicalName !== table.primaryIdColumn && isIndexed(table, column))
    .map((column) => `CREATE INDEX IF NOT EXISTS ${indexName(table, column.logicalName)} ON ${rowTable(table)} (${valueColumn(column)})`);
  const keys = table.keys.map(({ name, columns }) => {
    const list = columns.map(quoted).join(', ');
    return `CREATE UNIQUE INDEX IF NOT EXISTS ${keyIndexName(table, name)} ON ${rowTable(table)} (${list})`;
  });
  return [...single, ...keys];
}

/** The few lookups with one value for nearly all rows have none: nobody finds rows by them. */
const SELDOM_SOUGHT = new Set(['createdby', 'modifiedby', 'owningbusinessunit', 'owningteam', 'owninguser']);

function isIndexed({ primaryNameColumn, ownership }: TableDefinition, column: ColumnDefinition): boolean {
  if (SELDOM_SOUGHT.has(column.logicalName)) return false;
  return isLookup(column) || column.isIndexed === true || column.logicalName === primaryNameColumn || ownership === 'intersect';
}

function indexName({ logicalName }: TableDefinition, column: string): string {
  return quoted(`row_${logicalName}~${column}`);
}

function keyIndexName({ logicalName }: TableDefinition, key: string): string {
  return quoted(`key_${logicalName}~${key.toLowerCase()}`);
}

export function dropTable(connection: Connection, table: TableDefinition): void {
  connection.exec(`DROP TABLE IF EXISTS ${rowTable(table)}`);
}

export function dropColumn(connection: Connection, table: TableDefinition, column: ColumnDefinition): void {
  connection.exec(`DROP INDEX IF EXISTS ${indexName(table, column.logicalName)}`);
  connection.exec(`ALTER TABLE ${rowTable(table)} DROP COLUMN ${valueColumn(column)}`);
  if (isLookup(column)) connection.exec(`ALTER TABLE ${rowTable(table)} DROP COLUMN ${targetColumn(column)}`);
}

export function dropKey(connection: Connection, table: TableDefinition, key: string): void {
  connection.exec(`DROP INDEX IF EXISTS ${keyIndexName(table, key)}`);
}
