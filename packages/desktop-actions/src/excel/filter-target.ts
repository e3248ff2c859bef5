import { ActionError } from '@tandem/desktop-engine';
import { AutoFilter, type CellRange, MAX_ROW, type Workbook, type Worksheet, type WorksheetTable } from '@tandem/office-files';
import { columnIn, type HeadedRange } from './find-column.ts';

/** A filter, the cells that it is for, and a column of them. */
export interface FilterTarget {
  readonly filter: AutoFilter;
  /** With the row of the headers. */
  readonly range: CellRange;
  readonly column: number;
}

interface FilterRequest {
  readonly worksheet: Worksheet;
  readonly range: CellRange;
  /** As the script writes it. */
  readonly column: string;
  readonly errorId: string;
}

/**
 * The filter for cells of a worksheet. Where they share cells with a table it is the one of the table.
 *
 * @throws ActionError `errorId`
 */
export function sheetFilter(workbook: Workbook, request: FilterRequest): FilterTarget {
  const { worksheet, errorId } = request;
  const range = filledRange(worksheet, request.range);
  const column = columnIn(headedRange(worksheet, range, false), request.column, errorId);
  const tables = workbook.tables(worksheet).filter((table) => isTouching(table.range, range));
  if (tables.length === 0) return { filter: AutoFilter.ofSheet(workbook, worksheet), range, column };
  const table = tables.find((one) => column >= one.range.firstColumn && column <= one.range.lastColumn);
  if (table !== undefined) return tableFilter(table, column, errorId);
  const names = tables.map(({ name }) => `'${name}'`).join(', ');
  throw new ActionError(errorId, `The cells to filter share cells with the table ${names}. Filter the table, or cells beside it.`);
}

/** @throws ActionError `errorId` */
export function tableFilter(table: WorksheetTable, written: string | number, errorId: string): FilterTarget {
  if (table.headerRows === 0)
    throw new ActionError(errorId, `The table '${table.name}' has no header row, so it cannot be filtered. Show its header row first.`);
  const range = { ...table.range, lastRow: table.range.lastRow - table.totalsRows };
  const column = typeof written === 'number' ? written : columnIn(headedRange(table.worksheet, range, true), written, errorId);
  return { filter: AutoFilter.ofTable(table), range, column };
}

export function headedRange(worksheet: Worksheet, range: CellRange, isTable: boolean): HeadedRange {
  return { worksheet, header: { ...range, lastRow: range.firstRow }, rows: { ...range, firstRow: range.firstRow + 1 }, isTable };
}

/** Whole columns end where the content of the worksheet does. */
function filledRange(worksheet: Worksheet, range: CellRange): CellRange {
  if (range.lastRow < MAX_ROW) return range;
  return { ...range, lastRow: Math.max(range.firstRow, worksheet.usedRange()?.lastRow ?? 1) };
}

function isTouching(a: CellRange, b: CellRange): boolean {
  return a.firstRow <= b.lastRow && a.lastRow >= b.firstRow && a.firstColumn <= b.lastColumn && a.lastColumn >= b.firstColumn;
}
