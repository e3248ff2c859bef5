import { type ActionContext, DataTable, type DesktopValue, toText } from '@tandem/desktop-engine';
import type { Cell, CellRange, Worksheet } from '@tandem/office-files';
import { calculated } from './calculated.ts';
import { desktopValueOf } from './cell-values.ts';
import type { OpenWorkbook } from './open-workbook.ts';

export const READ_ERROR = 'ReadCellsError';
export const CONTENTS_MODES = ['TypedValues', 'PlainText', 'FormattedTextValues'] as const;
export type ContentsMode = (typeof CONTENTS_MODES)[number];

export interface RangeRead {
  readonly worksheet: Worksheet;
  readonly range: CellRange;
  readonly mode: ContentsMode;
}

/** The contents of a range, a list for each row; formulas are calculated first where that is needed. */
export async function readRange(
  open: OpenWorkbook,
  { worksheet, range, mode }: RangeRead,
  action: ActionContext,
): Promise<DesktopValue[][]> {
  await calculated(open, { worksheet, range }, { action, errorId: READ_ERROR });
  const width = range.lastColumn - range.firstColumn + 1;
  const height = range.lastRow - range.firstRow + 1;
  const rows = Array.from({ length: height }, () => new Array<DesktopValue>(width).fill(''));
  for (const { row, column, cell } of worksheet.cells(range)) {
    const cells = rows[row - range.firstRow];
    if (cells !== undefined) cells[column - range.firstColumn] = contentOf(worksheet, cell, mode);
  }
  return rows;
}

function contentOf(worksheet: Worksheet, cell: Cell, mode: ContentsMode): DesktopValue {
  if (mode === 'FormattedTextValues') return worksheet.displayOf(cell);
  const value = desktopValueOf(worksheet.valueOf(cell));
  return mode === 'TypedValues' ? value : toText(value);
}

/** A table of these rows; columns without a name are called Column1, Column2 and so on, and a name that comes again gets a number. */
export function tableOf(rows: DesktopValue[][], firstLineIsHeader: boolean): DataTable {
  const names = firstLineIsHeader ? (rows[0] ?? []).map(toText) : (rows[0] ?? []).map(() => '');
  const taken = new Set<string>();
  const columns = names.map((name, i) => {
    const wanted = name === '' ? `Column${i + 1}` : name;
    let column = wanted;
    for (let number = 1; taken.has(column.toLowerCase()); number++) column = `${wanted}_${number}`;
    taken.add(column.toLowerCase());
    return column;
  });
  return new DataTable(columns, firstLineIsHeader ? rows.slice(1) : rows);
}

const MOST_CELLS = 5_000_000;

/** A range without the rows and columns behind the last content, when it is far too large to be meant so. */
export function boundedRange(worksheet: Worksheet, range: CellRange): CellRange {
  const cells = (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1);
  if (cells <= MOST_CELLS) return range;
  const used = worksheet.usedRange();
  return {
    ...range,
    lastRow: Math.max(range.firstRow, Math.min(range.lastRow, used?.lastRow ?? 1)),
    lastColumn: Math.max(range.firstColumn, Math.min(range.lastColumn, used?.lastColumn ?? 1)),
  };
}

/** The part of a range that has a content; undefined when it is empty. */
export function filledPart(worksheet: Worksheet, range: CellRange): CellRange | undefined {
  let found: CellRange | undefined;
  for (const { row, column, cell } of worksheet.cells(range)) {
    if (cell.text === '' && cell.formula === undefined) continue;
    found = {
      firstRow: Math.min(found?.firstRow ?? row, row),
      firstColumn: Math.min(found?.firstColumn ?? column, column),
      lastRow: Math.max(found?.lastRow ?? row, row),
      lastColumn: Math.max(found?.lastColumn ?? column, column),
    };
  }
  return found;
}
