import { type ActionContext, defineAction, parameters } from '@tandem/desktop-engine';
import type { CellPlace, CellRange } from '@tandem/office-files';
import { officeWork } from '../office/office-work.ts';
import { CELL_ERROR, NAME_ERROR, namedCells, placeOf, rangeOf } from './cell-arguments.ts';
import { copyCells, EMPTY_ERROR, pasteCells } from './cell-clipboard.ts';
import { CLOSED_ERROR, instance, type OpenWorkbook } from './open-workbook.ts';

const { integer, text } = parameters;

const PASTE_ERROR = 'PasteCellsError';
const PASTE_ERRORS = [PASTE_ERROR, EMPTY_ERROR, CLOSED_ERROR];
const A1 = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };

function copy(open: OpenWorkbook, range: CellRange, action: ActionContext): Record<never, never> {
  copyCells(action, { workbook: open.workbook, worksheet: open.sheet }, range);
  return {};
}

function paste(
  open: OpenWorkbook,
  { place, worksheet = open.sheet }: { readonly place: CellPlace; readonly worksheet?: OpenWorkbook['sheet'] },
  action: ActionContext,
): Record<never, never> {
  const range = officeWork(PASTE_ERROR, () => pasteCells(action, { workbook: open.workbook, worksheet }, place));
  worksheet.selection = { activeCell: place, range };
  return {};
}

export const COPY_PASTE_ACTIONS = [
  defineAction({
    id: 'Excel.CopyCellsFromExcel.CopyCell',
    title: 'Copy cells from Excel worksheet',
    parameters: { Instance: instance(), StartColumn: text(), StartRow: integer() },
    errors: [CELL_ERROR, CLOSED_ERROR],
    run: ({ Instance, StartColumn, StartRow }, action) => {
      const { row, column } = placeOf(StartColumn, StartRow);
      return copy(Instance, { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }, action);
    },
  }),
  defineAction({
    id: 'Excel.CopyCellsFromExcel.CopyCells',
    title: 'Copy cells from Excel worksheet',
    parameters: { Instance: instance(), StartColumn: text(), StartRow: integer(), EndColumn: text(), EndRow: integer() },
    errors: [CELL_ERROR, CLOSED_ERROR],
    run: (request, action) => copy(request.Instance, rangeOf(request), action),
  }),
  defineAction({
    id: 'Excel.CopyCellsFromExcel.Copy',
    title: 'Copy cells from Excel worksheet',
    parameters: { Instance: instance() },
    errors: [CLOSED_ERROR],
    run: ({ Instance }, action) => copy(Instance, Instance.sheet.selection.range, action),
  }),
  defineAction({
    id: 'Excel.CopyCellsFromExcel.CopyAllCells',
    title: 'Copy cells from Excel worksheet',
    parameters: { Instance: instance() },
    errors: [CLOSED_ERROR],
    run: ({ Instance }, action) => copy(Instance, Instance.sheet.usedRange() ?? A1, action),
  }),
  defineAction({
    id: 'Excel.CopyCellsFromExcel.CopyNamedCell',
    title: 'Copy cells from Excel worksheet',
    parameters: { Instance: instance(), CellName: text() },
    errors: [NAME_ERROR, CLOSED_ERROR],
    run: ({ Instance, CellName }, action) => {
      Instance.checkOpen();
      const { worksheet, range } = namedCells(Instance, CellName);
      copyCells(action, { workbook: Instance.workbook, worksheet }, range);
      return {};
    },
  }),
  defineAction({
    id: 'Excel.PasteCellsToExcel.Paste',
    title: 'Paste cells to Excel worksheet',
    parameters: { Instance: instance() },
    errors: PASTE_ERRORS,
    run: ({ Instance }, action) => paste(Instance, { place: Instance.sheet.selection.activeCell }, action),
  }),
  defineAction({
    id: 'Excel.PasteCellsToExcel.PasteAt',
    title: 'Paste cells to Excel worksheet',
    parameters: { Instance: instance(), Column: text(), Row: integer() },
    errors: [...PASTE_ERRORS, CELL_ERROR],
    run: ({ Instance, Column, Row }, action) => paste(Instance, { place: placeOf(Column, Row) }, action),
  }),
  defineAction({
    id: 'Excel.PasteCellsToExcel.PasteAtNamedCell',
    title: 'Paste cells to Excel worksheet',
    parameters: { Instance: instance(), CellName: text() },
    errors: [...PASTE_ERRORS, NAME_ERROR],
    run: ({ Instance, CellName }, action) => {
      Instance.checkOpen();
      const { worksheet, range } = namedCells(Instance, CellName);
      return paste(Instance, { place: { row: range.firstRow, column: range.firstColumn }, worksheet }, action);
    },
  }),
];
