import type { SQLOutputValue } from 'node:sqlite';

/** One row as SQLite gives it. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

/** @throws Error when the column holds something else, which no version of Tandem wrote */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw damaged(column, 'text');
  return value;
}

export function optionalTextOf(row: Row, column: string): string | null {
  return row[column] === null ? null : textOf(row, column);
}

/** @throws Error when the column holds something else, which no version of Tandem wrote */
export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw damaged(column, 'a number');
  return value;
}

export function optionalNumberOf(row: Row, column: string): number | null {
  return row[column] === null ? null : numberOf(row, column);
}

/** SQLite keeps booleans as 0 and 1. */
export function booleanOf(row: Row, column: string): boolean {
  return numberOf(row, column) !== 0;
}

/** @throws Error when the column holds none of the values */
export function oneOf<const T extends string>(row: Row, column: string, values: readonly T[]): T {
  const value = values.find((candidate) => candidate === row[column]);
  if (value === undefined) throw damaged(column, `one of ${values.join(', ')}`);
  return value;
}

function damaged(column: string, expected: string): Error {
  return new Error(`The store is damaged: the column ${column} does not hold ${expected}.`);
}
