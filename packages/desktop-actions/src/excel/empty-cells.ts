import { ActionError, DataTable, defineAction, parameters } from '@tandem/desktop-engine';
import { type CellPlace, type CellRange, MAX_COLUMN, type Worksheet } from '@tandem/office-files';
import { CELL_ERROR, columnOf, NAME_ERROR, namedCells, rangeOf, rowOf } from './cell-arguments.ts';
import { CLOSED_ERROR, instance, type OpenWorkbook } from './open-workbook.ts';

const { choice, integer, text } = parameters;

const EMPTY_CELLS_ERROR = 'GetEmptyCellsError';
const MOST_CELLS = 1_000_000;

const COORDINATES = { Instance: instance(), StartColumn: text(), StartRow: integer(), EndColumn: text(), EndRow: integer() } as const;
const NAMED = { Instance: instance(), NamedCell: text() } as const;
const DIRECTION = choice(['Rows', 'Columns'], 'Rows');
const TITLE = 'Get empty cell(s) from Excel worksheet';
const PLACE_OUTPUTS = ['EmptyCellColumnIndex', 'EmptyCellRowIndex'] as const;
const ERRORS = [EMPTY_CELLS_ERROR, CELL_ERROR, CLOSED_ERROR];
const NAMED_ERRORS = [EMPTY_CELLS_ERROR, NAME_ERROR, CLOSED_ERROR];

interface SearchedCells {
  readonly worksheet: Worksheet;
  readonly range: CellRange;
}

function coordinates(request: Parameters<typeof rangeOf>[0] & { readonly Instance: OpenWorkbook }): SearchedCells {
  return { worksheet: request.Instance.sheet, range: rangeOf(request) };
}

function named({ Instance, NamedCell }: { readonly Instance: OpenWorkbook; readonly NamedCell: string }): SearchedCells {
  Instance.checkOpen();
  return namedCells(Instance, NamedCell);
}

/** The empty cells of a range, one after the other as they are asked for. */
function* emptyCells({ worksheet, range }: SearchedCells, direction: 'Rows' | 'Columns'): Generator<CellPlace> {
  const isBlank = blankTest(worksheet, range);
  const [rows, columns] = [range.lastRow - range.firstRow + 1, range.lastColumn - range.firstColumn + 1];
  for (let at = 0; at < rows * columns; at++) {
    const [y, x] = direction === 'Rows' ? [Math.floor(at / columns), at % columns] : [at % rows, Math.floor(at / rows)];
    const place = { row: range.firstRow + y, column: range.firstColumn + x };
    if (isBlank(place)) yield place;
  }
}

function blankTest(worksheet: Worksheet, range: CellRange): (place: CellPlace) => boolean {
  const filled = new Set<number>();
  for (const { row, column, cell } of worksheet.cells(range))
    if (cell.text !== '' || cell.formula !== undefined) filled.add(row * MAX_COLUMN + column);
  return ({ row, column }) => !filled.has(row * MAX_COLUMN + column);
}

/** Zeros when no cell is empty. */
function first(cells: SearchedCells, direction: 'Rows' | 'Columns' = 'Rows') {
  const [place] = emptyCells(cells, direction);
  return { EmptyCellColumnIndex: place?.column ?? 0, EmptyCellRowIndex: place?.row ?? 0 };
}

function all(cells: SearchedCells): { readonly EmptyCells: DataTable } {
  const rows: number[][] = [];
  for (const { row, column } of emptyCells(cells, 'Rows')) {
    if (rows.length === MOST_CELLS)
      throw new ActionError(EMPTY_CELLS_ERROR, `More than ${MOST_CELLS} cells of the range are empty. Search a smaller one.`);
    rows.push([column, row]);
  }
  return { EmptyCells: new DataTable(['Column', 'Row'], rows) };
}

function inColumn({ worksheet, range }: SearchedCells, written: string) {
  const column = columnOf(written);
  if (column < range.firstColumn || column > range.lastColumn)
    throw new ActionError(EMPTY_CELLS_ERROR, `Column '${written}' is not in the range to search. Name one of its columns.`);
  return first({ worksheet, range: { ...range, firstColumn: column, lastColumn: column } });
}

function inRow({ worksheet, range }: SearchedCells, written: number) {
  const row = rowOf(written);
  if (row < range.firstRow || row > range.lastRow)
    throw new ActionError(EMPTY_CELLS_ERROR, `Row ${row} is not in the range to search. Name one of its rows.`);
  return first({ worksheet, range: { ...range, firstRow: row, lastRow: row } });
}

const GROUP = 'Excel.GetEmptyCellFromExcel';

export const EMPTY_CELL_ACTIONS = [
  defineAction({
    id: `${GROUP}.GetEmptyCellsAbsoluteRangeFirstEmptyCell`,
    title: TITLE,
    parameters: { ...COORDINATES, EmptyCellsSearchDirection: DIRECTION },
    outputs: PLACE_OUTPUTS,
    errors: ERRORS,
    run: (request) => first(coordinates(request), request.EmptyCellsSearchDirection),
  }),
  defineAction({
    id: `${GROUP}.GetEmptyCellsAbsoluteRangeFirstEmptyCellInColumn`,
    title: TITLE,
    parameters: { ...COORDINATES, SearchColumn: text() },
    outputs: PLACE_OUTPUTS,
    errors: ERRORS,
    run: (request) => inColumn(coordinates(request), request.SearchColumn),
  }),
  defineAction({
    id: `${GROUP}.GetEmptyCellsAbsoluteRangeFirstEmptyCellInRow`,
    title: TITLE,
    parameters: { ...COORDINATES, SearchRow: integer() },
    outputs: PLACE_OUTPUTS,
    errors: ERRORS,
    run: (request) => inRow(coordinates(request), request.SearchRow),
  }),
  defineAction({
    id: `${GROUP}.GetEmptyCellsAbsoluteRangeAllEmptyCells`,
    title: TITLE,
    parameters: COORDINATES,
    outputs: ['EmptyCells'],
    errors: ERRORS,
    run: (request) => all(coordinates(request)),
  }),
  defineAction({
    id: `${GROUP}.GetEmptyCellsNamedCellFirstEmptyCell`,
    title: TITLE,
    parameters: { ...NAMED, EmptyCellsSearchDirection: DIRECTION },
    outputs: PLACE_OUTPUTS,
    errors: NAMED_ERRORS,
    run: (request) => first(named(request), request.EmptyCellsSearchDirection),
  }),
  defineAction({
    id: `${GROUP}.GetEmptyCellsNamedCellFirstEmptyCellInColumn`,
    title: TITLE,
    parameters: { ...NAMED, SearchColumn: text() },
    outputs: PLACE_OUTPUTS,
    errors: [...NAMED_ERRORS, CELL_ERROR],
    run: (request) => inColumn(named(request), request.SearchColumn),
  }),
  defineAction({
    id: `${GROUP}.GetEmptyCellsNamedCellFirstEmptyCellInRow`,
    title: TITLE,
    parameters: { ...NAMED, SearchRow: integer() },
    outputs: PLACE_OUTPUTS,
    errors: [...NAMED_ERRORS, CELL_ERROR],
    run: (request) => inRow(named(request), request.SearchRow),
  }),
  defineAction({
    id: `${GROUP}.GetEmptyCellsNamedCellAllEmptyCells`,
    title: TITLE,
    parameters: NAMED,
    outputs: ['EmptyCells'],
    errors: NAMED_ERRORS,
    run: (request) => all(named(request)),
  }),
];
