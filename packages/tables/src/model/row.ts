/** Where a lookup points. */
export interface RowReference {
  /** Logical name. */
  readonly table: string;
  /** Lower case UUID. */
  readonly id: string;
}

/**
 * The value of one column.
 *
 * - string, memo: text; uniqueidentifier: lower case UUID; file, image: the id of the content
 * - integer, choice, state, status, decimal, money, double: number; bigint: number, or bigint beyond the safe range
 * - boolean: boolean; datetime: milliseconds since 1970 UTC (a date only is its midnight in UTC)
 * - choices: numbers, rising; lookup, customer, owner: {@link RowReference}
 */
export type Cell = null | string | number | bigint | boolean | readonly number[] | RowReference;

/** Cells by logical name of the column. */
export type Cells = ReadonlyMap<string, Cell>;

/** One row as the store gives it. */
export interface TableRow {
  /** Logical name. */
  readonly table: string;
  readonly id: string;
  /** Rises with every change of any row; the number in `@odata.etag`. */
  readonly version: number;
  /** The columns that were asked for; a column without a value is there with null. */
  readonly cells: Cells;
  /** What people call the rows to which lookups point, by logical name of the lookup column. */
  readonly names: ReadonlyMap<string, string>;
  /** Rows of `$expand`, by the name of the navigation as the query spelt it. */
  readonly expanded: ReadonlyMap<string, TableRow | null | readonly TableRow[]>;
  /** Values of joined tables and aggregates, by alias. */
  readonly aliased: ReadonlyMap<string, AliasedValue>;
}

export interface AliasedValue {
  readonly value: Cell;
  /** Where it comes from, for formatting; undefined for counts. */
  readonly table: string | undefined;
  readonly column: string | undefined;
  /** What people call the row, when the value is a lookup. */
  readonly name: string | undefined;
}

/** A row by its id, or by the columns of an alternate key. */
export type RowAddress = RowReference | { readonly table: string; readonly key: Cells };

export function isReference(cell: Cell): cell is RowReference {
  return typeof cell === 'object' && cell !== null && 'id' in cell;
}
