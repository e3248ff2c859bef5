import type { RowLink } from '@tandem/store';
import { type Navigation, noNavigation, type RowReference, type TableDefinition, wrongQuery } from '@tandem/tables';
import { quoted } from './table-names.ts';
import { needRow } from './table-row-address.ts';
import { changeRow } from './table-row-change.ts';
import { needWhole, type WriteScene, writableTable } from './table-row-write.ts';
import { requireTable } from './table-scope.ts';

/** Joins two rows or parts them. @param makeId gives the row that joins them an id @throws TandemError */
export function linkRows(
  scene: WriteScene,
  { row: address, navigation: name, other: otherAddress }: Omit<RowLink, 'accountId'>,
  makeId: (() => string) | undefined,
): void {
  const row = needRow(scene.connection, scene.schema, address);
  const other = otherAddress === undefined ? undefined : needRow(scene.connection, scene.schema, otherAddress);
  const table = requireTable(scene.schema, row.table);
  const navigation = navigationOf(scene, { table, name, other });
  const isJoin = makeId !== undefined;
  if (navigation.kind === 'one') {
    pointTo(scene, { from: row, column: navigation.relationship.referencingColumn, to: isJoin ? other : undefined, only: other });
  } else if (other === undefined) {
    throw wrongQuery(`'${name}' leads to many rows; say which one is to be parted.`);
  } else if (navigation.kind === 'many') {
    pointTo(scene, { from: other, column: navigation.relationship.referencingColumn, to: isJoin ? row : undefined, only: row });
  } else {
    joinRows(scene, navigation, { row, other, makeId });
  }
}

interface NavigationQuestion {
  readonly table: TableDefinition;
  readonly name: string;
  readonly other: RowReference | undefined;
}

/** By the name of the navigation, or by the schema name of its relationship, seen from this table. */
function navigationOf({ schema }: WriteScene, { table, name, other }: NavigationQuestion): Navigation {
  const found =
    schema.navigation(table, name) ??
    [...schema.navigations(table).values()].find(({ relationship }) => relationship.schemaName.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw noNavigation(table.logicalName, name);
  if (other !== undefined && other.table !== found.table)
    throw wrongQuery(`'${name}' leads from '${table.logicalName}' to '${found.table}', and the other row is of '${other.table}'.`);
  return found;
}

interface Pointing {
  readonly from: RowReference;
  readonly column: string;
  readonly to: RowReference | undefined;
  /** Parts only from this row. */
  readonly only: RowReference | undefined;
}

function pointTo(scene: WriteScene, { from, column, to, only }: Pointing): void {
  const table = writableTable(scene, from.table);
  const before = needWhole(scene, table, from.id);
  const cell = before.cells.get(column) ?? null;
  const pointsAt = typeof cell === 'object' && cell !== null && 'id' in cell ? cell.id : undefined;
  if (pointsAt === to?.id || (to === undefined && only !== undefined && pointsAt !== only.id)) return;
  changeRow(scene, table, { before, cells: new Map([[column, to ?? null]]) });
}

interface JoinedPair {
  readonly row: RowReference;
  readonly other: RowReference;
  readonly makeId: (() => string) | undefined;
}

function joinRows(
  { connection, schema }: WriteScene,
  { relationship, isFirst }: Extract<Navigation, { kind: 'joined' }>,
  { row, other, makeId }: JoinedPair,
): void {
  const table = requireTable(schema, relationship.intersectTable);
  const sqlTable = quoted(`row_${relationship.intersectTable}`);
  const [first, second] = isFirst ? [row.id, other.id] : [other.id, row.id];
  const [here, there] = [quoted(relationship.first.intersectColumn), quoted(relationship.second.intersectColumn)];
  if (makeId === undefined) {
    connection.prepareNamed(`DELETE FROM ${sqlTable} WHERE ${here} = ? AND ${there} = ?`).run(first, second);
    return;
  }
  if (connection.prepareNamed(`SELECT 1 FROM ${sqlTable} WHERE ${here} = ? AND ${there} = ?`).get(first, second) !== undefined) return;
  connection
    .prepareNamed(`INSERT INTO ${sqlTable} (${quoted(table.primaryIdColumn)}, ${here}, ${there}) VALUES (?, ?, ?)`)
    .run(makeId(), first, second);
}
