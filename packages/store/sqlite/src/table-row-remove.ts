import { RowChangeKind } from '@tandem/store';
import { isRestricted, type OneToMany, type TableDefinition, type TableRow, versionChanged } from '@tandem/tables';
import { textOf } from './row.ts';
import { logChange } from './table-change-log.ts';
import { quoted, rowTable, valueColumn } from './table-names.ts';
import { changeRow } from './table-row-change.ts';
import { deleteRow, needWhole, readWhole, type WriteScene } from './table-row-write.ts';
import { idColumn, pointsTo, requireTable } from './table-scope.ts';

/**
 * Deletes a row with what hangs on it, and logs each.
 *
 * @throws TandemError 404 when it is not there, and when a relationship restricts: then nothing is deleted
 */
export function removeRow(
  scene: WriteScene,
  table: TableDefinition,
  asked: { readonly id: string; readonly ifVersion?: number | undefined },
): void {
  const row = needWhole(scene, table, asked.id);
  if (asked.ifVersion !== undefined && asked.ifVersion !== row.version) throw versionChanged();
  remove(scene, table, row);
}

/** The row goes first, so that rows which point at each other end. */
function remove(scene: WriteScene, table: TableDefinition, row: TableRow): void {
  const pointing = scene.schema.pointingTo(table);
  const dependants = pointing.map((relationship) => ({ relationship, ids: dependantIds(scene, relationship, row.id) }));
  for (const { relationship, ids } of dependants) {
    const others = ids.filter((id) => id !== row.id || relationship.referencingTable !== table.logicalName);
    if (relationship.onDelete === 'restrict' && others.length > 0) throw isRestricted(table.logicalName, relationship.referencingTable);
  }
  deleteRow(scene, table, row.id);
  forgetLinks(scene, table, row.id);
  logChange(scene.connection, { row, kind: RowChangeKind.delete, changed: [], by: scene.by, at: scene.now });
  for (const { relationship, ids } of dependants) for (const id of ids) letGo(scene, relationship, id);
}

function dependantIds({ connection, schema }: WriteScene, relationship: OneToMany, id: string): readonly string[] {
  const table = requireTable(schema, relationship.referencingTable);
  const column = schema.column(table, relationship.referencingColumn);
  if (table.isReadOnly === true || column === undefined) return [];
  const target = requireTable(schema, relationship.referencedTable);
  const sql = `SELECT t.${idColumn(table)} AS id FROM ${rowTable(table)} AS t WHERE t.${valueColumn(column)} = ?${pointsTo('t', column, target)}`;
  return connection
    .prepareNamed(sql)
    .all(id)
    .map((row) => textOf(row, 'id'));
}

function letGo(scene: WriteScene, { referencingTable, referencingColumn, onDelete }: OneToMany, id: string): void {
  const table = requireTable(scene.schema, referencingTable);
  const row = readWhole(scene, table, id);
  if (row === undefined) return;
  if (onDelete === 'cascade') remove(scene, table, row);
  else changeRow(scene, table, { before: row, cells: new Map([[referencingColumn, null]]) });
}

function forgetLinks({ connection, schema }: WriteScene, { logicalName }: TableDefinition, id: string): void {
  connection.prepare('DELETE FROM table_content WHERE tableName = ? AND rowId = ?').run(logicalName, id);
  for (const relationship of schema.relationships) {
    if (relationship.kind !== 'many-to-many') continue;
    for (const end of [relationship.first, relationship.second]) {
      if (end.table !== logicalName) continue;
      connection
        .prepareNamed(`DELETE FROM ${quoted(`row_${relationship.intersectTable}`)} WHERE ${quoted(end.intersectColumn)} = ?`)
        .run(id);
    }
  }
}
