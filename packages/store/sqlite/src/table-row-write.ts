import {
  type Cell,
  type Cells,
  idTaken,
  isReadOnly,
  isReference,
  keyTaken,
  noRow,
  type RowReference,
  rowTooLarge,
  TABLE_LIMITS,
  type TableDefinition,
  type TableRow,
  type TableSchema,
} from '@tandem/tables';
import type { Connection } from './connection.ts';
import { numberOf } from './row.ts';
import { toSql } from './table-cell.ts';
import { quoted, rowTable, sqlColumns } from './table-names.ts';
import { RowReader } from './table-read.ts';
import { idColumn, requireTable } from './table-scope.ts';

/** One change inside an open transaction. */
export interface WriteScene {
  readonly connection: Connection;
  readonly schema: TableSchema;
  readonly by: string;
  readonly now: number;
}

/** @throws TandemError when there is no such table, or nobody may write it */
export function writableTable({ schema }: WriteScene, name: string): TableDefinition {
  const table = requireTable(schema, name);
  if (table.isReadOnly === true) throw isReadOnly(table.logicalName);
  return table;
}

/** The row with all its columns. */
export function readWhole({ connection, schema, by, now }: WriteScene, table: TableDefinition, id: string): TableRow | undefined {
  return new RowReader(connection, schema, { now, caller: by }).one(table, id, undefined);
}

/** The rows of these ids with all their columns, in any order. */
export function readAllWhole({ connection, schema, by, now }: WriteScene, table: TableDefinition, ids: readonly string[]) {
  return new RowReader(connection, schema, { now, caller: by }).whole(table, ids);
}

/** @throws TandemError 404 */
export function needWhole(scene: WriteScene, table: TableDefinition, id: string): TableRow {
  const row = readWhole(scene, table, id);
  if (row === undefined) throw noRow(table.logicalName, id);
  return row;
}

/** Numbers that only rise: the version of rows, and those of texts that number themselves. */
export function nextNumber(connection: Connection, name: string): number {
  const row = connection
    .prepare('INSERT INTO table_counter (name, value) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value')
    .get(name);
  return numberOf(row ?? {}, 'value');
}

/** @throws TandemError 404 when a lookup points to a row that is not there */
export function requireTargets({ connection, schema }: WriteScene, cells: Cells): void {
  for (const cell of cells.values()) if (isReference(cell) && !hasRow(connection, schema, cell)) throw noRow(cell.table, cell.id);
}

export function hasRow(connection: Connection, schema: TableSchema, { table: name, id }: RowReference): boolean {
  const table = requireTable(schema, name);
  return connection.prepareNamed(`SELECT 1 FROM ${rowTable(table)} WHERE ${idColumn(table)} = ?`).get(id) !== undefined;
}

/** @throws TandemError when id or key are taken, or the row is too large */
export function insertRow({ connection }: WriteScene, table: TableDefinition, cells: ReadonlyMap<string, Cell>): void {
  const parts = sqlParts(table, cells);
  const names = parts.map(({ name }) => name).join(', ');
  const sql = `INSERT INTO ${rowTable(table)} (${names}) VALUES (${parts.map(() => '?').join(', ')})`;
  guarded(table, () => connection.prepareNamed(sql).run(...parts.map(({ value }) => value)));
}

/** @throws TandemError as `insertRow` */
export function updateRow(
  { connection }: WriteScene,
  table: TableDefinition,
  change: { readonly id: string; readonly cells: Cells },
): void {
  const parts = sqlParts(table, change.cells);
  if (parts.length === 0) return;
  const sql = `UPDATE ${rowTable(table)} SET ${parts.map(({ name }) => `${name} = ?`).join(', ')} WHERE ${idColumn(table)} = ?`;
  guarded(table, () => connection.prepareNamed(sql).run(...parts.map(({ value }) => value), change.id));
}

export function deleteRow({ connection }: WriteScene, table: TableDefinition, id: string): void {
  connection.prepareNamed(`DELETE FROM ${rowTable(table)} WHERE ${idColumn(table)} = ?`).run(id);
}

function sqlParts(table: TableDefinition, cells: Cells) {
  const parts = table.columns.flatMap((column) => {
    const cell = cells.get(column.logicalName);
    if (cell === undefined) return [];
    const values = toSql(column, cell);
    const names = sqlColumns(column).length === 1 ? [column.logicalName] : [column.logicalName, `${column.logicalName}~table`];
    return names.map((name, index) => ({ name: quoted(name), value: values[index] ?? null }));
  });
  const bytes = parts.reduce((sum, { value }) => sum + (typeof value === 'string' ? value.length : 8), 0);
  if (bytes > TABLE_LIMITS.rowBytes) throw rowTooLarge(table.logicalName, TABLE_LIMITS.rowBytes);
  return parts;
}

/** SQLite's result codes for a primary key and for another unique index that hold the value already. */
const PRIMARY_KEY = 1555;
const UNIQUE = 2067;

function guarded(table: TableDefinition, write: () => unknown): void {
  try {
    write();
  } catch (thrown) {
    if (!(thrown instanceof Error && 'errcode' in thrown)) throw thrown;
    if (thrown.errcode === PRIMARY_KEY) throw idTaken(table.logicalName);
    if (thrown.errcode !== UNIQUE) throw thrown;
    const columns = [...thrown.message.matchAll(/\.([a-z0-9_]+)/gi)].map((match) => match[1] ?? '');
    const key = table.keys.find((each) => each.columns.length === columns.length && each.columns.every((name) => columns.includes(name)));
    throw keyTaken(table.logicalName, key?.name ?? '', key?.columns ?? columns);
  }
}
