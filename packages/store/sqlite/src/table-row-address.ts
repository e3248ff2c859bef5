import { noKey, noRow, noRowOfKey, type RowAddress, type RowReference, type TableDefinition, type TableSchema } from '@tandem/tables';
import type { Connection } from './connection.ts';
import { textOf } from './row.ts';
import { toSql } from './table-cell.ts';
import { quoted, rowTable } from './table-names.ts';
import { hasRow } from './table-row-write.ts';
import { idColumn, requireTable } from './table-scope.ts';

/** The id of an address: given, or found by the key; undefined when no row has the key. @throws TandemError for what is no key */
export function findId(connection: Connection, schema: TableSchema, address: RowAddress): string | undefined {
  const table = requireTable(schema, address.table);
  if ('id' in address) return address.id.toLowerCase();
  const names = [...address.key.keys()];
  if (!isKey(table, names)) throw noKey(table.logicalName, names);
  const values = [...address.key].map(([name, cell]) => {
    const column = schema.column(table, name);
    return column === undefined ? null : (toSql(column, cell)[0] ?? null);
  });
  const where = names.map((name) => `${quoted(name)} = ?`).join(' AND ');
  const row = connection.prepareNamed(`SELECT ${idColumn(table)} AS id FROM ${rowTable(table)} WHERE ${where}`).get(...values);
  return row === undefined ? undefined : textOf(row, 'id');
}

function isKey({ keys, primaryIdColumn }: TableDefinition, names: readonly string[]): boolean {
  const covers = (columns: readonly string[]): boolean =>
    columns.length === names.length && columns.every((column) => names.includes(column));
  return covers([primaryIdColumn]) || keys.some(({ columns }) => covers(columns));
}

/** The row of an address, which is there. @throws TandemError 404 */
export function needRow(connection: Connection, schema: TableSchema, address: RowAddress): RowReference {
  const { logicalName } = requireTable(schema, address.table);
  const id = findId(connection, schema, address);
  if (id === undefined) throw noRowOfKey(logicalName);
  const reference = { table: logicalName, id };
  if (!hasRow(connection, schema, reference)) throw noRow(logicalName, id);
  return reference;
}
