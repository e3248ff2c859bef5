import { type AccountId, toInt64 } from '@tandem/kernel';
import { type ChangeLogPage, type ChangeLogQuery, type RowChangeEntry, RowChangeKind } from '@tandem/store';
import { type Cell, ColumnKind, TABLE_LIMITS, type TableDefinition, type TableRow } from '@tandem/tables';
import type { Connection } from './connection.ts';
import { numberOf, oneOf, type Row, textOf } from './row.ts';

export interface LoggedChange {
  readonly row: TableRow;
  readonly kind: RowChangeKind;
  readonly changed: readonly string[];
  readonly by: string;
  readonly at: number;
}

/** After so many entries the log is pruned. */
const PRUNED_EVERY = 500;

/** Writes one entry, inside the transaction of the change. Now and then it drops what is over the limits. */
export function logChange(connection: Connection, { row, kind, changed, by, at }: LoggedChange): void {
  const { lastInsertRowid } = connection
    .prepare('INSERT INTO table_change (tableName, rowId, kind, changed, row, changedBy, changedAt) VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run(row.table, row.id, kind, JSON.stringify(changed), encodeRow(row), by, at);
  if (Number(lastInsertRowid) % PRUNED_EVERY === 0) pruneChanges(connection, at);
}

/** Without empty cells. Whole numbers beyond the safe range are texts; the kind of the column says what they are. */
function encodeRow({ version, cells, names }: TableRow): string {
  const given = [...cells].filter(([, cell]) => cell !== null);
  const plain = given.map(([name, cell]) => [name, typeof cell === 'bigint' ? String(cell) : cell]);
  return JSON.stringify({ version, cells: plain, names: [...names] });
}

interface EncodedRow {
  readonly version: number;
  readonly cells: readonly (readonly [string, Cell])[];
  readonly names: readonly (readonly [string, string])[];
}

/** With all columns of now: those that were removed since then are left out, and what is not there is empty. */
function decodeRow(table: TableDefinition, { id, text }: { readonly id: string; readonly text: string }): TableRow {
  const { version, cells, names } = JSON.parse(text) as EncodedRow;
  const given = new Map(cells);
  const known = table.columns.map((column) => {
    const cell = given.get(column.logicalName) ?? null;
    const isBig = column.kind === ColumnKind.bigint && typeof cell === 'string';
    return [column.logicalName, isBig ? (toInt64(BigInt(cell)) ?? null) : cell] as const;
  });
  return { table: table.logicalName, id, version, cells: new Map(known), names: new Map(names), expanded: new Map(), aliased: new Map() };
}

export function lastChange(connection: Connection): number {
  return numberOf(connection.prepare('SELECT coalesce(max(seq), 0) AS seq FROM table_change').get() ?? {}, 'seq');
}

export function readChanges(connection: Connection, query: ChangeLogQuery & { readonly definition: TableDefinition }): ChangeLogPage {
  const rows = connection
    .prepare(`SELECT * FROM table_change WHERE tableName = ? AND seq > ? AND kind IN (SELECT value FROM json_each(?)) ORDER BY seq LIMIT ?`)
    .all(query.definition.logicalName, query.after, JSON.stringify(query.kinds), query.limit + 1);
  const entries = rows.slice(0, query.limit).map((row) => toEntry(query.definition, row));
  const hasMore = rows.length > query.limit;
  return { entries, readTo: hasMore ? (entries.at(-1)?.seq ?? query.after) : Math.max(query.after, lastChange(connection)), hasMore };
}

function toEntry(definition: TableDefinition, row: Row): RowChangeEntry {
  const rowId = textOf(row, 'rowId');
  return {
    seq: numberOf(row, 'seq'),
    table: definition.logicalName,
    rowId,
    kind: oneOf(row, 'kind', Object.values(RowChangeKind)),
    changed: JSON.parse(textOf(row, 'changed')) as readonly string[],
    row: decodeRow(definition, { id: rowId, text: textOf(row, 'row') }),
    by: textOf(row, 'changedBy') as AccountId,
    at: numberOf(row, 'changedAt'),
  };
}

export function pruneChanges(connection: Connection, now: number): number {
  const old = connection.prepare('DELETE FROM table_change WHERE changedAt < ?').run(now - TABLE_LIMITS.changeLogMs);
  const many = connection
    .prepare('DELETE FROM table_change WHERE seq <= (SELECT seq FROM table_change ORDER BY seq DESC LIMIT 1 OFFSET ?)')
    .run(TABLE_LIMITS.changeLogRows);
  return Number(old.changes) + Number(many.changes);
}
