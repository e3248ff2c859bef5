import { defineAction, parameters } from '@tandem/desktop-engine';
import type { CellRange, CellShift } from '@tandem/office-files';
import { officeWork } from '../office/office-work.ts';
import { CELL_ERROR, columnOf, placeOf, rangeOf, rowOf } from './cell-arguments.ts';
import { CLOSED_ERROR, instance, type OpenWorkbook } from './open-workbook.ts';

const { choice, integer, text } = parameters;

const ROW = { Instance: instance(), Index: integer() } as const;
const COLUMN = { Instance: instance(), Column: text() } as const;
const DELETE = {
  Instance: instance(),
  StartColumn: text(),
  StartRow: integer(),
  ShiftCellsDirection: choice(['Left', 'Up'], 'Left'),
} as const;
const ERRORS = [CELL_ERROR, CLOSED_ERROR];

function shift(open: OpenWorkbook, change: CellShift): Record<never, never> {
  officeWork(CELL_ERROR, () => open.workbook.shiftCells(open.sheet, change));
  return {};
}

function deleteCells(open: OpenWorkbook, range: CellRange, direction: 'Left' | 'Up'): Record<never, never> {
  const { firstRow, lastRow, firstColumn, lastColumn } = range;
  if (direction === 'Left')
    return shift(open, { axis: 'column', at: firstColumn, count: firstColumn - lastColumn - 1, band: { first: firstRow, last: lastRow } });
  return shift(open, { axis: 'row', at: firstRow, count: firstRow - lastRow - 1, band: { first: firstColumn, last: lastColumn } });
}

export const ROW_COLUMN_ACTIONS = [
  defineAction({
    id: 'Excel.InsertRow',
    title: 'Insert row to Excel worksheet',
    parameters: ROW,
    errors: ERRORS,
    run: ({ Instance, Index }) => shift(Instance, { axis: 'row', at: rowOf(Index), count: 1 }),
  }),
  defineAction({
    id: 'Excel.DeleteRow',
    title: 'Delete row from Excel worksheet',
    parameters: ROW,
    errors: ERRORS,
    run: ({ Instance, Index }) => shift(Instance, { axis: 'row', at: rowOf(Index), count: -1 }),
  }),
  defineAction({
    id: 'Excel.InsertColumn',
    title: 'Insert column to Excel worksheet',
    parameters: COLUMN,
    errors: ERRORS,
    run: ({ Instance, Column }) => shift(Instance, { axis: 'column', at: columnOf(Column), count: 1 }),
  }),
  defineAction({
    id: 'Excel.DeleteColumn',
    title: 'Delete column from Excel worksheet',
    parameters: COLUMN,
    errors: ERRORS,
    run: ({ Instance, Column }) => shift(Instance, { axis: 'column', at: columnOf(Column), count: -1 }),
  }),
  defineAction({
    id: 'Excel.DeleteCells.DeleteCell',
    title: 'Delete from Excel worksheet',
    parameters: DELETE,
    errors: ERRORS,
    run: ({ Instance, StartColumn, StartRow, ShiftCellsDirection }) => {
      const { row, column } = placeOf(StartColumn, StartRow);
      return deleteCells(Instance, { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }, ShiftCellsDirection);
    },
  }),
  defineAction({
    id: 'Excel.DeleteCells.DeleteCells',
    title: 'Delete from Excel worksheet',
    parameters: { ...DELETE, EndColumn: text(), EndRow: integer() },
    errors: ERRORS,
    run: (request) => deleteCells(request.Instance, rangeOf(request), request.ShiftCellsDirection),
  }),
];
