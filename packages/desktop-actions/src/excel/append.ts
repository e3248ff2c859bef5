import { type ActionContext, ActionError, defineAction, parameters } from '@tandem/desktop-engine';
import type { CellRange, Worksheet } from '@tandem/office-files';
import { officeWork } from '../office/office-work.ts';
import { CELL_ERROR, columnOf, NAME_ERROR, namedCells } from './cell-arguments.ts';
import { EMPTY_ERROR, pasteCells } from './cell-clipboard.ts';
import { CLOSED_ERROR, instance, type OpenWorkbook } from './open-workbook.ts';
import { filledPart } from './read-range.ts';

const { text } = parameters;

const APPEND_ERROR = 'AppendCellsError';
const ERRORS = [APPEND_ERROR, EMPTY_ERROR, CLOSED_ERROR];
const TITLE = 'Append cells in Excel worksheet';
const A1 = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };

interface Destination {
  readonly worksheet: Worksheet;
  readonly range: CellRange;
  /** The first row of the destination below everything that is in it. */
  readonly freeRow: number;
}

function activeSheet({ sheet }: OpenWorkbook): Destination {
  const range = sheet.usedRange();
  return { worksheet: sheet, range: range ?? A1, freeRow: (range?.lastRow ?? 0) + 1 };
}

function namedDestination(open: OpenWorkbook, name: string): Destination {
  open.checkOpen();
  const { worksheet, range } = namedCells(open, name);
  return { worksheet, range, freeRow: (filledPart(worksheet, range)?.lastRow ?? range.firstRow - 1) + 1 };
}

function columnByLetter({ range }: Destination, written: string): number {
  return written.trim() === '' ? range.firstColumn : columnOf(written);
}

function columnByHeader({ worksheet, range }: Destination, header: string): number {
  const wanted = header.trim().toLowerCase();
  if (wanted === '') return range.firstColumn;
  for (const { column, cell } of worksheet.cells({ ...range, lastRow: range.firstRow }))
    if (worksheet.displayOf(cell).trim().toLowerCase() === wanted) return column;
  throw new ActionError(APPEND_ERROR, `No cell in row ${range.firstRow} of '${worksheet.name}' is the header '${header}'. Check its name.`);
}

function append(
  { workbook }: OpenWorkbook,
  { destination, column }: { readonly destination: Destination; readonly column: number },
  action: ActionContext,
): Record<never, never> {
  const { worksheet, freeRow } = destination;
  officeWork(APPEND_ERROR, () => pasteCells(action, { workbook, worksheet }, { row: freeRow, column }));
  return {};
}

export const APPEND_ACTIONS = [
  defineAction({
    id: 'Excel.AppendCells.AppendCellsActiveSheetColumn',
    title: TITLE,
    parameters: { Instance: instance(), ColumnName: text('') },
    errors: [...ERRORS, CELL_ERROR],
    run: ({ Instance, ColumnName }, action) => {
      const destination = activeSheet(Instance);
      return append(Instance, { destination, column: columnByLetter(destination, ColumnName) }, action);
    },
  }),
  defineAction({
    id: 'Excel.AppendCells.AppendCellsActiveSheetHeader',
    title: TITLE,
    parameters: { Instance: instance(), HeaderName: text('') },
    errors: ERRORS,
    run: ({ Instance, HeaderName }, action) => {
      const destination = activeSheet(Instance);
      return append(Instance, { destination, column: columnByHeader(destination, HeaderName) }, action);
    },
  }),
  defineAction({
    id: 'Excel.AppendCells.AppendCellsNamedCellColumn',
    title: TITLE,
    parameters: { Instance: instance(), CellName: text(), ColumnName: text('') },
    errors: [...ERRORS, CELL_ERROR, NAME_ERROR],
    run: ({ Instance, CellName, ColumnName }, action) => {
      const destination = namedDestination(Instance, CellName);
      return append(Instance, { destination, column: columnByLetter(destination, ColumnName) }, action);
    },
  }),
  defineAction({
    id: 'Excel.AppendCells.AppendCellsNamedCellHeader',
    title: TITLE,
    parameters: { Instance: instance(), CellName: text(), HeaderName: text('') },
    errors: [...ERRORS, NAME_ERROR],
    run: ({ Instance, CellName, HeaderName }, action) => {
      const destination = namedDestination(Instance, CellName);
      return append(Instance, { destination, column: columnByHeader(destination, HeaderName) }, action);
    },
  }),
];
