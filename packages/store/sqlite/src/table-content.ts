import type { ContentAddress, RowContent } from '@tandem/store';
import {
  contentTooLarge,
  isContent,
  noColumn,
  noContentColumn,
  TABLE_LIMITS,
  type TableDefinition,
  type TableSchema,
} from '@tandem/tables';
import type { Connection } from './connection.ts';
import { textOf } from './row.ts';
import { needRow } from './table-row-address.ts';
import { changeRow } from './table-row-change.ts';
import { needWhole, type WriteScene, writableTable } from './table-row-write.ts';
import { requireTable } from './table-scope.ts';

/** @throws TandemError 404 for the row, 400 for the column */
export function readContent(connection: Connection, schema: TableSchema, { row, column: name }: ContentAddress): RowContent | undefined {
  const { table, id } = needRow(connection, schema, row);
  const column = contentColumn(schema, requireTable(schema, table), name);
  const found = connection
    .prepare('SELECT name, contentType, bytes FROM table_content WHERE tableName = ? AND rowId = ? AND columnName = ?')
    .get(table, id, column.logicalName);
  const bytes = found?.['bytes'];
  if (found === undefined || !(bytes instanceof Uint8Array)) return undefined;
  return { name: textOf(found, 'name'), contentType: textOf(found, 'contentType'), bytes };
}

/** @throws TandemError as `readContent`, and when the content is too large */
export function writeContent(
  scene: WriteScene,
  { row: address, column: name }: ContentAddress,
  given: { readonly content: RowContent | undefined; readonly contentId: string },
): void {
  const { connection, schema } = scene;
  const row = needRow(connection, schema, address);
  const table = writableTable(scene, row.table);
  const column = contentColumn(schema, table, name);
  const limit = Math.min((column.maxLength ?? Number.POSITIVE_INFINITY) * 1024, TABLE_LIMITS.contentBytes);
  if (given.content !== undefined && given.content.bytes.length > limit) throw contentTooLarge(limit);
  connection
    .prepare('DELETE FROM table_content WHERE tableName = ? AND rowId = ? AND columnName = ?')
    .run(row.table, row.id, column.logicalName);
  if (given.content !== undefined)
    insert(connection, { ...given.content, id: given.contentId, table: row.table, rowId: row.id, column: column.logicalName });
  const before = needWhole(scene, table, row.id);
  changeRow(scene, table, { before, cells: new Map([[column.logicalName, given.content === undefined ? null : given.contentId]]) });
}

interface StoredContent extends RowContent {
  readonly id: string;
  readonly table: string;
  readonly rowId: string;
  readonly column: string;
}

function insert(connection: Connection, { id, table, rowId, column, name, contentType, bytes }: StoredContent): void {
  connection
    .prepare('INSERT INTO table_content (id, tableName, rowId, columnName, name, contentType, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run(id, table, rowId, column, name, contentType, bytes);
}

function contentColumn(schema: TableSchema, table: TableDefinition, name: string) {
  const column = schema.column(table, name);
  if (column === undefined) throw noColumn(table.logicalName, name);
  if (!isContent(column)) throw noContentColumn(table.logicalName, name);
  return column;
}
