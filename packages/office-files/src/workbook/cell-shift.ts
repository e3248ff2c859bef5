import { type CellRange, MAX_COLUMN, MAX_ROW, parseRange, rangeName } from './cell-range.ts';
import { type FormulaReference, mapReferences, printReference, type ReferenceEnd } from './formula-references.ts';

/** Rows or columns that come in or go, and what is behind them moves. */
export interface CellShift {
  readonly axis: 'row' | 'column';
  /** The first row or column that comes in or goes. */
  readonly at: number;
  /** How many come in; below zero, how many go. */
  readonly count: number;
  /** Where only some cells of the other axis move: the first and the last of them. */
  readonly band?: { readonly first: number; readonly last: number };
}

/** A stretch of rows or columns after the shift; undefined when nothing of it is left. */
export function shiftSpan(first: number, last: number, { at, count }: CellShift): { first: number; last: number } | undefined {
  if (count >= 0) return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  const end = at - count - 1;
  const newFirst = first > end ? first + count : Math.min(first, at);
  const newLast = last > end ? last + count : last >= at ? at - 1 : last;
  return newFirst > newLast ? undefined : { first: newFirst, last: newLast };
}

export function shiftRange(range: CellRange, shift: CellShift): CellRange | undefined {
  const [crossFirst, crossLast] = shift.axis === 'row' ? [range.firstColumn, range.lastColumn] : [range.firstRow, range.lastRow];
  if (shift.band !== undefined && (crossFirst < shift.band.first || crossLast > shift.band.last)) return range;
  if (shift.axis === 'row') {
    const rows = shiftSpan(range.firstRow, range.lastRow, shift);
    return rows && rows.first <= MAX_ROW ? { ...range, firstRow: rows.first, lastRow: Math.min(rows.last, MAX_ROW) } : undefined;
  }
  const columns = shiftSpan(range.firstColumn, range.lastColumn, shift);
  if (columns === undefined || columns.first > MAX_COLUMN) return undefined;
  return { ...range, firstColumn: columns.first, lastColumn: Math.min(columns.last, MAX_COLUMN) };
}

/** A list of ranges such as `A1:B2 D4`; empty when nothing is left. */
export function shiftRangeList(list: string, shift: CellShift): string {
  const shifted = list.split(/\s+/).map((text) => {
    const range = parseRange(text);
    if (range === undefined) return text;
    const moved = shiftRange(range, shift);
    return moved === undefined ? '' : rangeName(moved);
  });
  return shifted.filter((text) => text !== '').join(' ');
}

/**
 * A formula after the shift of cells of a worksheet.
 *
 * @param sheets the worksheet whose cells move, and the one that the formula stands in (undefined for names of the workbook)
 */
export function shiftFormula(formula: string, shift: CellShift, sheets: { moved: string; own: string | undefined }): string {
  return mapReferences(formula, (reference) => {
    const target = reference.sheet ?? sheets.own;
    if (target?.toLowerCase() !== sheets.moved.toLowerCase()) return undefined;
    return shiftReference(reference, shift);
  });
}

function shiftReference(reference: FormulaReference, shift: CellShift): string | undefined {
  const { first, last = first } = reference;
  const range = {
    firstRow: first.row ?? 1,
    firstColumn: first.column ?? 1,
    lastRow: last.row ?? MAX_ROW,
    lastColumn: last.column ?? MAX_COLUMN,
  };
  // Whole columns stay what they are when rows move, and whole rows when columns do.
  if ((shift.axis === 'row' ? first.row : first.column) === undefined) return undefined;
  const moved = shiftRange(range, shift);
  if (moved === undefined) return '#REF!';
  const newFirst = withPlace(first, moved.firstRow, moved.firstColumn);
  const newLast = reference.last === undefined ? undefined : withPlace(reference.last, moved.lastRow, moved.lastColumn);
  return printReference({ sheet: reference.sheet, first: newFirst, last: newLast });
}

function withPlace(end: ReferenceEnd, row: number, column: number): ReferenceEnd {
  return { ...end, row: end.row === undefined ? undefined : row, column: end.column === undefined ? undefined : column };
}
