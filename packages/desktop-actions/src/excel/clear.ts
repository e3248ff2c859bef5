import { defineAction, parameters } from '@tandem/desktop-engine';
import { type CellRange, rangeBetween, type Worksheet } from '@tandem/office-files';
import { CELL_ERROR, NAME_ERROR, namedCells, placeBeside, placeOf, rangeOf } from './cell-arguments.ts';
import { CLOSED_ERROR, instance } from './open-workbook.ts';
import { offsetOf, RELATIVE_PLACE } from './relative-place.ts';

const { integer, text } = parameters;

const ERRORS = [CELL_ERROR, CLOSED_ERROR];

function clear(sheet: Worksheet, range: CellRange): Record<never, never> {
  sheet.clear(range);
  return {};
}

export const CLEAR_ACTIONS = [
  defineAction({
    id: 'Excel.ClearCellsFromExcel.ClearCells',
    title: 'Clear cells in Excel worksheet',
    parameters: { Instance: instance(), StartColumn: text(), StartRow: integer(), EndColumn: text(), EndRow: integer() },
    errors: ERRORS,
    run: (request) => clear(request.Instance.sheet, rangeOf(request)),
  }),
  defineAction({
    id: 'Excel.ClearCellsFromExcel.ClearSingleCell',
    title: 'Clear cells in Excel worksheet',
    parameters: { Instance: instance(), SingleCellColumn: text(), SingleCellRow: integer() },
    errors: ERRORS,
    run: ({ Instance, SingleCellColumn, SingleCellRow }) => {
      const place = placeOf(SingleCellColumn, SingleCellRow);
      return clear(Instance.sheet, rangeBetween(place, place));
    },
  }),
  defineAction({
    id: 'Excel.ClearCellsFromExcel.ClearCellsRelativeTo',
    title: 'Clear cells in Excel worksheet',
    parameters: { Instance: instance(), ...RELATIVE_PLACE },
    errors: ERRORS,
    run: ({ Instance, ...place }) => {
      const { activeCell } = Instance.sheet.selection;
      return clear(Instance.sheet, rangeBetween(activeCell, placeBeside(activeCell, offsetOf(place))));
    },
  }),
  defineAction({
    id: 'Excel.ClearCellsFromExcel.ClearNamedCell',
    title: 'Clear cells in Excel worksheet',
    parameters: { Instance: instance(), CellName: text() },
    errors: [NAME_ERROR, CLOSED_ERROR],
    run: ({ Instance, CellName }) => {
      Instance.checkOpen();
      const { worksheet, range } = namedCells(Instance, CellName);
      return clear(worksheet, range);
    },
  }),
];
