import { isJsonArray, JsonObject, type JsonValue, printJson } from '@tandem/kernel';
import type { ColumnDraft, TableDraft } from './default-draft.ts';
import { commonType, retyped, type ScalarDraft } from './scalar-draft.ts';

/** The grid of a table, each column of one type; undefined for what is none. An empty cell is an empty text. */
export function tableDraftOf(value: JsonValue): TableDraft | undefined {
  if (!isJsonArray(value) || value.length === 0) return undefined;
  const objects = value.filter((row) => row instanceof JsonObject);
  const names = [...new Set(objects.flatMap((row) => [...row.keys()]))];
  if (objects.length < value.length || names.length === 0) return undefined;
  const columns = names.map((name) => ({ name, type: commonType(objects.map((row) => row.get(name) ?? '')) }));
  if (!columns.every((column): column is ColumnDraft => column.type !== undefined)) return undefined;
  return { kind: 'table', columns, rows: objects.map((row) => names.map((name) => textOfCell(row.get(name) ?? ''))) };
}

function textOfCell(value: JsonValue): string {
  return typeof value === 'string' ? value : printJson(value);
}

export function addColumn({ columns, rows }: TableDraft, name: string): TableDraft {
  return {
    kind: 'table',
    columns: [...columns, { name, type: 'text' }],
    rows: rows.length === 0 ? [[...columns.map(() => ''), '']] : rows.map((cells) => [...cells, '']),
  };
}

export function removeColumn({ columns, rows }: TableDraft, index: number): TableDraft {
  const rest = columns.toSpliced(index, 1);
  return { kind: 'table', columns: rest, rows: rest.length === 0 ? [] : rows.map((cells) => cells.toSpliced(index, 1)) };
}

export function addRow(draft: TableDraft): TableDraft {
  return { ...draft, rows: [...draft.rows, draft.columns.map(() => '')] };
}

export function setCell(draft: TableDraft, at: { readonly row: number; readonly column: number }, text: string): TableDraft {
  return { ...draft, rows: draft.rows.map((cells, row) => (row === at.row ? cells.with(at.column, text) : cells)) };
}

/** Texts that stand in the column are kept where the type can hold them; empty cells stay empty. */
export function setColumnType({ columns, rows }: TableDraft, index: number, type: ScalarDraft['type']): TableDraft {
  const cast = (text: string) => (text === '' ? '' : retyped({ text }, type).text);
  return {
    kind: 'table',
    columns: columns.map((column, at) => (at === index ? { ...column, type } : column)),
    rows: rows.map((cells) => cells.map((text, at) => (at === index ? cast(text) : text))),
  };
}

/** @param nameOf the name of a new column by its number */
export function freeColumnName({ columns }: TableDraft, nameOf: (number: number) => string): string {
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
  let number = columns.length + 1;
  while (taken.has(nameOf(number).toLowerCase())) number++;
  return nameOf(number);
}
