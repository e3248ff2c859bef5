import { ActionError } from '@tandem/desktop-engine';
import {
  type CellPlace,
  type CellRange,
  columnNumber,
  MAX_COLUMN,
  MAX_ROW,
  parseRange,
  rangeBetween,
  type Worksheet,
} from '@tandem/office-files';
import type { OpenWorkbook } from './open-workbook.ts';

export const CELL_ERROR = 'InvalidCellError';
export const NAME_ERROR = 'NamedCellNotFoundError';

/**
 * The number of a column that a script names by letters or by its number.
 *
 * @throws ActionError `InvalidCellError`
 */
export function columnOf(written: string): number {
  const text = written.trim();
  const column = /^\d+$/.test(text) ? Number(text) : columnNumber(text);
  if (column !== undefined && column >= 1 && column <= MAX_COLUMN) return column;
  throw new ActionError(CELL_ERROR, `'${written}' is no column of a worksheet. Write its letters or its number: C or 3.`);
}

/** @throws ActionError `InvalidCellError` */
export function rowOf(row: number): number {
  if (row >= 1 && row <= MAX_ROW) return row;
  throw new ActionError(CELL_ERROR, `There is no row ${row}: the rows of a worksheet count from 1 to ${MAX_ROW}.`);
}

/** @throws ActionError `InvalidCellError` */
export function placeOf(column: string, row: number): CellPlace {
  return { row: rowOf(row), column: columnOf(column) };
}

export interface RangeArguments {
  readonly StartColumn: string;
  readonly StartRow: number;
  readonly EndColumn: string;
  readonly EndRow: number;
}

/** @throws ActionError `InvalidCellError` */
export function rangeOf({ StartColumn, StartRow, EndColumn, EndRow }: RangeArguments): CellRange {
  return rangeBetween(placeOf(StartColumn, StartRow), placeOf(EndColumn, EndRow));
}

/** `B2`, `B2:C9`, `B:C`; a column or row alone needs its colon, or every short name would be one. */
const ADDRESS = /:|^\s*\$?[a-z]{1,3}\$?\d+\s*$/i;

/**
 * The cells that a name of the workbook stands for; a table or an address such as `B2:C9` can be named, too.
 *
 * @throws ActionError `NamedCellNotFoundError`
 */
export function namedCells(open: OpenWorkbook, name: string): { readonly worksheet: Worksheet; readonly range: CellRange } {
  const { workbook, sheet } = open;
  const named = workbook.namedRange(name.trim(), sheet);
  if (named !== undefined) return named;
  const table = workbook.table(name.trim());
  if (table !== undefined) return { worksheet: table.worksheet, range: table.range };
  const range = ADDRESS.test(name) ? parseRange(name.trim()) : undefined;
  if (range !== undefined) return { worksheet: sheet, range };
  throw new ActionError(NAME_ERROR, `The workbook has no cells with the name '${name}'. Check the name.`);
}

/** The place so many cells away in a direction. @throws ActionError `InvalidCellError` */
export function placeBeside(from: CellPlace, { x, y }: { readonly x: number; readonly y: number }): CellPlace {
  const place = { row: from.row + y, column: from.column + x };
  if (place.row >= 1 && place.row <= MAX_ROW && place.column >= 1 && place.column <= MAX_COLUMN) return place;
  throw new ActionError(CELL_ERROR, 'The offset leads over the edge of the worksheet. Take a smaller one.');
}
