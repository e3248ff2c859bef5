import { type AliasedValue, type Cell, isContent, isReference, type RowReference, type TableRow, type TableSchema } from '@tandem/tables';
import type { Connection } from './connection.ts';
import { textOf } from './row.ts';
import { valueColumn } from './table-names.ts';
import { idColumn, source } from './table-scope.ts';

export interface NameReader {
  readonly connection: Connection;
  readonly schema: TableSchema;
  readonly caller: string;
}

/** The rows with what people call the rows, and the files, to which they point: one question for each table. */
export function withNames(reader: NameReader, rows: readonly TableRow[]): readonly TableRow[] {
  const references = rows.flatMap(({ cells, aliased }) => [
    ...[...cells.values()].filter(isReference),
    ...[...aliased.values()].map(({ value }) => value).filter(isReference),
  ]);
  const names = namesOf(reader, references);
  const files = fileNames(reader, rows);
  if (names.size === 0 && files.size === 0) return rows;
  return rows.map((row) => ({ ...row, names: namesOfRow(row, names, files), aliased: namedAliases(row, names) }));
}

type Names = ReadonlyMap<string, string>;

function namesOfRow({ cells }: TableRow, names: Names, files: Names): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [column, cell] of cells) {
    const name = nameOf(cell, names) ?? (typeof cell === 'string' ? files.get(cell) : undefined);
    if (name !== undefined) found.set(column, name);
  }
  return found;
}

function namedAliases({ aliased }: TableRow, names: Names): ReadonlyMap<string, AliasedValue> {
  return new Map([...aliased].map(([alias, value]) => [alias, { ...value, name: nameOf(value.value, names) }]));
}

function nameOf(cell: Cell, names: Names): string | undefined {
  return isReference(cell) ? names.get(keyOf(cell)) : undefined;
}

function keyOf({ table, id }: RowReference): string {
  return `${table} ${id}`;
}

function namesOf({ connection, schema, caller }: NameReader, references: readonly RowReference[]): Names {
  const names = new Map<string, string>();
  for (const [name, group] of Map.groupBy(references, ({ table }) => table)) {
    const table = schema.find(name);
    const column = table?.columns.find(({ logicalName }) => logicalName === table.primaryNameColumn);
    if (table === undefined || column === undefined) continue;
    const [first = '', ...others] = new Set(group.map(({ id }) => id));
    // A list costs SQLite ten times as much as a single value.
    const isOne = others.length === 0;
    const ids = isOne ? first : JSON.stringify([first, ...others]);
    const sql = `SELECT ${idColumn(table)} AS id, ${valueColumn(column)} AS name FROM ${source(table)} AS t
      WHERE ${idColumn(table)} ${isOne ? '= ?' : 'IN (SELECT value FROM json_each(?))'} AND ${valueColumn(column)} IS NOT NULL`;
    const statement = connection.prepareNamed(sql);
    const rows = table.isPrivate === true ? statement.all({ caller }, ids) : statement.all(ids);
    for (const row of rows) names.set(keyOf({ table: name, id: textOf(row, 'id') }), textOf(row, 'name'));
  }
  return names;
}

function fileNames({ connection, schema }: NameReader, rows: readonly TableRow[]): Names {
  const table = rows[0] === undefined ? undefined : schema.find(rows[0].table);
  const columns = table?.columns.filter(isContent).map(({ logicalName }) => logicalName) ?? [];
  const ids = rows.flatMap(({ cells }) => columns.map((column) => cells.get(column)).filter((cell) => typeof cell === 'string'));
  if (ids.length === 0) return new Map();
  const found = connection
    .prepare('SELECT id, name FROM table_content WHERE id IN (SELECT value FROM json_each(?))')
    .all(JSON.stringify(ids));
  return new Map(found.map((row) => [textOf(row, 'id'), textOf(row, 'name')]));
}
