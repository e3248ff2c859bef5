import { ActionError } from '@tandem/desktop-engine';
import { type CellRange, columnNumber, type Worksheet } from '@tandem/office-files';

/** Rows of a worksheet with the row that names their columns, where there is one. */
export interface HeadedRange {
  readonly worksheet: Worksheet;
  readonly header: CellRange | undefined;
  readonly rows: CellRange;
  /** Columns of tables go by their names first, and numbers count within the table. */
  readonly isTable: boolean;
}

/** The column of a range that a script names by its letters, its number or its header; undefined when there is none. */
export function findColumn(headed: HeadedRange, written: string): number | undefined {
  const { rows, isTable } = headed;
  const byHeader = columnByHeader(headed, written);
  const byPlace = columnByPlace(headed, written.trim());
  const column = isTable ? (byHeader ?? byPlace) : (byPlace ?? byHeader);
  return column !== undefined && column >= rows.firstColumn && column <= rows.lastColumn ? column : undefined;
}

/** @throws ActionError `errorId` */
export function columnIn(headed: HeadedRange, written: string, errorId: string): number {
  const column = findColumn(headed, written);
  if (column !== undefined) return column;
  throw new ActionError(errorId, `The cells have no column '${written}'. Write its letters, its number or its header.`);
}

function columnByPlace({ rows, isTable }: HeadedRange, written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written) + (isTable ? rows.firstColumn - 1 : 0);
  const column = columnNumber(written);
  return column !== undefined && column >= rows.firstColumn && column <= rows.lastColumn ? column : undefined;
}

function columnByHeader({ worksheet, header }: HeadedRange, written: string): number | undefined {
  if (header === undefined) return undefined;
  const wanted = written.trim().toLowerCase();
  for (const { column, cell } of worksheet.cells(header)) if (worksheet.displayOf(cell).trim().toLowerCase() === wanted) return column;
  return undefined;
}
