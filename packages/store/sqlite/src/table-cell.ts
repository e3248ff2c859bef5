import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';
import { toInt64 } from '@tandem/kernel';
import { type Cell, type ColumnDefinition, ColumnKind, isLookup, isReference } from '@tandem/tables';
import { targetColumn, valueColumn } from './table-names.ts';

/** The SQL values of a cell, in the order of `sqlColumns`. */
export function toSql(column: ColumnDefinition, cell: Cell): readonly SQLInputValue[] {
  if (isLookup(column)) {
    if (cell === null || !isReference(cell)) return [null, null];
    return [cell.id, cell.table === column.targets?.[0] ? null : cell.table];
  }
  if (Array.isArray(cell)) return [cell.length === 0 ? null : `,${cell.join(',')},`];
  if (typeof cell === 'boolean') return [Number(cell)];
  return [cell === null || typeof cell === 'object' ? null : cell];
}

/** What a SELECT asks for, so that `fromSql` can read it: whole numbers of any size come as texts. */
export function selected(alias: string, column: ColumnDefinition): readonly string[] {
  const value = `${alias}.${valueColumn(column)}`;
  if (isLookup(column)) return [value, `${alias}.${targetColumn(column)}`];
  return [column.kind === ColumnKind.bigint ? `CAST(${value} AS TEXT)` : value];
}

/** @param target the second value that `selected` asked for */
export function fromSql(column: ColumnDefinition, value: SQLOutputValue | undefined, target?: SQLOutputValue): Cell {
  if (value === null || value === undefined || value instanceof Uint8Array) return null;
  if (isLookup(column)) return { table: typeof target === 'string' ? target : (column.targets?.[0] ?? ''), id: String(value) };
  switch (column.kind) {
    case ColumnKind.boolean:
      return value !== 0;
    case ColumnKind.choices:
      return String(value)
        .split(',')
        .filter((part) => part !== '')
        .map(Number);
    case ColumnKind.bigint:
      return toInt64(BigInt(value)) ?? null;
    default:
      return value;
  }
}
