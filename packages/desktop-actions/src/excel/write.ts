import { type DesktopValue, defineAction, parameters } from '@tandem/desktop-engine';
import type { CellPlace, Worksheet } from '@tandem/office-files';
import { officeWork } from '../office/office-work.ts';
import { CELL_ERROR, NAME_ERROR, namedCells, placeOf } from './cell-arguments.ts';
import { rowsOfValue, writeValue } from './cell-values.ts';
import { CLOSED_ERROR, instance } from './open-workbook.ts';

const { anything, boolean, integer, text } = parameters;

const WRITE_ERROR = 'WriteToExcelError';
const SHARED = { Instance: instance(), Value: anything() } as const;
const ERRORS = [WRITE_ERROR, CLOSED_ERROR];

/** Fills cells to the right and below; what was in them goes. */
function write(sheet: Worksheet, { row, column }: CellPlace, value: DesktopValue): void {
  officeWork(WRITE_ERROR, () => {
    for (const [y, cells] of rowsOfValue(value).entries())
      for (const [x, cell] of cells.entries()) writeValue(sheet, { row: row + y, column: column + x }, cell);
  });
}

export const WRITE_ACTIONS = [
  defineAction({
    id: 'Excel.WriteToExcel.WriteCell',
    title: 'Write to Excel worksheet',
    parameters: { ...SHARED, Column: text(), Row: integer() },
    errors: [...ERRORS, CELL_ERROR],
    run: ({ Instance, Value, Column, Row }) => {
      write(Instance.sheet, placeOf(Column, Row), Value);
      return {};
    },
  }),
  defineAction({
    id: 'Excel.WriteToExcel.Write',
    title: 'Write to Excel worksheet',
    parameters: SHARED,
    errors: ERRORS,
    run: ({ Instance, Value }) => {
      const { sheet } = Instance;
      write(sheet, sheet.selection.activeCell, Value);
      return {};
    },
  }),
  defineAction({
    id: 'Excel.WriteToExcel.WriteNamedCell',
    title: 'Write to Excel worksheet',
    parameters: { ...SHARED, CellName: text(), WriteToAllCells: boolean(false) },
    errors: [...ERRORS, NAME_ERROR],
    run: ({ Instance, Value, CellName, WriteToAllCells }) => {
      const { worksheet, range } = namedCells(Instance, CellName);
      const last = WriteToAllCells ? { row: range.lastRow, column: range.lastColumn } : { row: range.firstRow, column: range.firstColumn };
      for (let row = range.firstRow; row <= last.row; row++)
        for (let column = range.firstColumn; column <= last.column; column++) write(worksheet, { row, column }, Value);
      return {};
    },
  }),
];
