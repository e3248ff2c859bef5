import { defineAction, parameters } from '@tandem/desktop-engine';
import { type CellPlace, type CellRange, rangeBetween, type Worksheet } from '@tandem/office-files';
import { CELL_ERROR, NAME_ERROR, namedCells, placeBeside, placeOf, rangeOf } from './cell-arguments.ts';
import { CLOSED_ERROR, instance, type OpenWorkbook } from './open-workbook.ts';
import { offsetOf, RELATIVE_PLACE } from './relative-place.ts';

const { choice, integer, text } = parameters;

const NAMED = { Instance: instance(), CellName: text() } as const;
const ERRORS = [CELL_ERROR, CLOSED_ERROR];
const NAMED_ERRORS = [NAME_ERROR, CLOSED_ERROR];

function select(
  sheet: Worksheet,
  range: CellRange,
  activeCell: CellPlace = { row: range.firstRow, column: range.firstColumn },
): Record<never, never> {
  sheet.selection = { activeCell, range };
  return {};
}

function activate(sheet: Worksheet, place: CellPlace): Record<never, never> {
  return select(sheet, rangeBetween(place, place), place);
}

/** Cells with a name can be on another worksheet, which becomes the active one. */
function selectNamed(open: OpenWorkbook, name: string, isWhole: boolean): Record<never, never> {
  open.checkOpen();
  const { worksheet, range } = namedCells(open, name);
  if (worksheet !== open.workbook.activeWorksheet) open.workbook.activeWorksheet = worksheet;
  return isWhole ? select(worksheet, range) : activate(worksheet, { row: range.firstRow, column: range.firstColumn });
}

const STEPS = { Left: { x: -1, y: 0 }, Right: { x: 1, y: 0 }, Above: { x: 0, y: -1 }, Below: { x: 0, y: 1 } } as const;

export const SELECTION_ACTIONS = [
  defineAction({
    id: 'Excel.ActivateCellInExcel.ActivateCell',
    title: 'Activate cell in Excel worksheet',
    parameters: { Instance: instance(), Column: text(), Row: integer() },
    errors: ERRORS,
    run: ({ Instance, Column, Row }) => activate(Instance.sheet, placeOf(Column, Row)),
  }),
  defineAction({
    id: 'Excel.ActivateCellInExcel.ActivateCellRelativeTo',
    title: 'Activate cell in Excel worksheet',
    parameters: { Instance: instance(), Direction: choice(['Left', 'Right', 'Above', 'Below'], 'Left'), OffsetFromActiveCell: integer() },
    errors: ERRORS,
    run: ({ Instance, Direction, OffsetFromActiveCell }) => {
      const { x, y } = STEPS[Direction];
      const from = Instance.sheet.selection.activeCell;
      return activate(Instance.sheet, placeBeside(from, { x: x * OffsetFromActiveCell, y: y * OffsetFromActiveCell }));
    },
  }),
  defineAction({
    id: 'Excel.ActivateCellInExcel.ActivateNamedCell',
    title: 'Activate cell in Excel worksheet',
    parameters: NAMED,
    errors: NAMED_ERRORS,
    run: ({ Instance, CellName }) => selectNamed(Instance, CellName, false),
  }),
  defineAction({
    id: 'Excel.GetActiveCell',
    title: 'Get active cell on Excel worksheet',
    parameters: { Instance: instance() },
    outputs: ['ActiveCellColumnIndex', 'ActiveCellRowIndex'],
    errors: [CLOSED_ERROR],
    run: ({ Instance }) => {
      const { row, column } = Instance.sheet.selection.activeCell;
      return { ActiveCellColumnIndex: column, ActiveCellRowIndex: row };
    },
  }),
  defineAction({
    id: 'Excel.SelectCellsFromExcel.SelectCells',
    title: 'Select cells in Excel worksheet',
    parameters: { Instance: instance(), StartColumn: text(), StartRow: integer(), EndColumn: text(), EndRow: integer() },
    errors: ERRORS,
    run: (request) => select(request.Instance.sheet, rangeOf(request)),
  }),
  defineAction({
    id: 'Excel.SelectCellsFromExcel.SelectCellsRelativeTo',
    title: 'Select cells in Excel worksheet',
    parameters: { Instance: instance(), ...RELATIVE_PLACE },
    errors: ERRORS,
    run: ({ Instance, ...place }) => {
      const { activeCell } = Instance.sheet.selection;
      return select(Instance.sheet, rangeBetween(activeCell, placeBeside(activeCell, offsetOf(place))), activeCell);
    },
  }),
  defineAction({
    id: 'Excel.SelectCellsFromExcel.SelectNamedCell',
    title: 'Select cells in Excel worksheet',
    parameters: NAMED,
    errors: NAMED_ERRORS,
    run: ({ Instance, CellName }) => selectNamed(Instance, CellName, true),
  }),
  defineAction({
    id: 'Excel.GetSelectedCellRange',
    title: 'Get selected cell range from Excel worksheet',
    parameters: { Instance: instance() },
    outputs: ['FirstColumnIndex', 'FirstRowIndex', 'LastColumnIndex', 'LastRowIndex'],
    errors: [CLOSED_ERROR],
    run: ({ Instance }) => {
      const { firstColumn, firstRow, lastColumn, lastRow } = Instance.sheet.selection.range;
      return { FirstColumnIndex: firstColumn, FirstRowIndex: firstRow, LastColumnIndex: lastColumn, LastRowIndex: lastRow };
    },
  }),
];
