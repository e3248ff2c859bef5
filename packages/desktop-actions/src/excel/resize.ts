import { type ActionContext, ActionError, defineAction, parameters } from '@tandem/desktop-engine';
import { type CellRange, fileWidth, fitColumns, fitRows, MAX_COLUMN, MAX_ROW } from '@tandem/office-files';
import { libreOffice } from '../office/libre-office.ts';
import { calculated } from './calculated.ts';
import { CELL_ERROR, columnOf, rowOf } from './cell-arguments.ts';
import { CLOSED_ERROR, instance, type OpenWorkbook } from './open-workbook.ts';

const { integer, text } = parameters;

const RESIZE_ERROR = 'ResizeColumnsOrRowsError';
const TITLE = 'Resize columns/rows in Excel worksheet';
const GROUP = 'Excel.ResizeColumnsOrRows';
const ALL = { Instance: instance() } as const;
const COLUMN = { Instance: instance(), Column: text() } as const;
const COLUMNS = { Instance: instance(), StartColumn: text(), EndColumn: text() } as const;
const ROW = { Instance: instance(), Row: integer() } as const;
const ROWS = { Instance: instance(), StartRow: integer(), EndRow: integer() } as const;
const FIT_ERRORS = [RESIZE_ERROR, CLOSED_ERROR];
const ERRORS = [...FIT_ERRORS, CELL_ERROR];
const MAX_WIDTH = 255;
const MAX_HEIGHT = 409.5;
const MOST_ROWS = 200_000;

/** Columns or rows of a worksheet; undefined when it is empty. */
type Span = { readonly first: number; readonly last: number } | undefined;

function spanBetween(a: number, b: number): Span {
  return { first: Math.min(a, b), last: Math.max(a, b) };
}

function allColumns({ sheet }: OpenWorkbook): Span {
  const used = sheet.usedRange();
  return used === undefined ? undefined : { first: used.firstColumn, last: used.lastColumn };
}

function allRows({ sheet }: OpenWorkbook): Span {
  const used = sheet.usedRange();
  return used === undefined ? undefined : { first: used.firstRow, last: used.lastRow };
}

const columnsIn = (request: { readonly StartColumn: string; readonly EndColumn: string }): Span =>
  spanBetween(columnOf(request.StartColumn), columnOf(request.EndColumn));
const columnIn = ({ Column }: { readonly Column: string }): Span => spanBetween(columnOf(Column), columnOf(Column));
const rowsIn = (request: { readonly StartRow: number; readonly EndRow: number }): Span =>
  spanBetween(rowOf(request.StartRow), rowOf(request.EndRow));
const rowIn = ({ Row }: { readonly Row: number }): Span => spanBetween(rowOf(Row), rowOf(Row));

/** Results of formulas have to be there to be measured; without LibreOffice those from before count. */
async function measured(open: OpenWorkbook, range: CellRange, action: ActionContext): Promise<void> {
  if (libreOffice() !== undefined) await calculated(open, { worksheet: open.sheet, range }, { action, errorId: RESIZE_ERROR });
}

async function fitColumnsOf(open: OpenWorkbook, span: Span, action: ActionContext): Promise<Record<never, never>> {
  const { sheet: worksheet } = open;
  if (span === undefined) return {};
  await measured(open, { firstRow: 1, lastRow: MAX_ROW, firstColumn: span.first, lastColumn: span.last }, action);
  fitColumns({ worksheet, styles: open.workbook.styles }, span);
  return {};
}

async function fitRowsOf(open: OpenWorkbook, span: Span, action: ActionContext): Promise<Record<never, never>> {
  const { sheet: worksheet } = open;
  if (span === undefined) return {};
  await measured(open, { firstRow: span.first, lastRow: span.last, firstColumn: 1, lastColumn: MAX_COLUMN }, action);
  fitRows({ worksheet, styles: open.workbook.styles }, span);
  return {};
}

/** @param width in characters; columns of width 0 are hidden */
function widen({ sheet }: OpenWorkbook, span: Span, width: number): Record<never, never> {
  if (width < 0 || width > MAX_WIDTH)
    throw new ActionError(RESIZE_ERROR, `${width} is no width of a column. It is between 0 and ${MAX_WIDTH} characters.`);
  if (span === undefined) return {};
  if (width > 0) sheet.setColumnWidth(span, fileWidth(width));
  sheet.hideColumns(span, width === 0);
  return {};
}

/** @param height in points; rows of height 0 are hidden */
function heighten({ sheet }: OpenWorkbook, span: Span, height: number): Record<never, never> {
  if (height < 0 || height > MAX_HEIGHT)
    throw new ActionError(RESIZE_ERROR, `${height} is no height of a row. It is between 0 and ${MAX_HEIGHT} points.`);
  if (span === undefined) return {};
  if (span.last - span.first >= MOST_ROWS)
    throw new ActionError(RESIZE_ERROR, `More than ${MOST_ROWS} rows cannot get a height at once. Take fewer.`);
  for (let row = span.first; row <= span.last; row++) {
    if (height > 0) sheet.setRowHeight(row, height);
    sheet.hideRow(row, height === 0);
  }
  return {};
}

export const RESIZE_ACTIONS = [
  defineAction({
    id: `${GROUP}.AutofitAllColumns`,
    title: TITLE,
    parameters: ALL,
    errors: FIT_ERRORS,
    run: ({ Instance }, action) => fitColumnsOf(Instance, allColumns(Instance), action),
  }),
  defineAction({
    id: `${GROUP}.AutofitRangeOfColumns`,
    title: TITLE,
    parameters: COLUMNS,
    errors: ERRORS,
    run: (request, action) => fitColumnsOf(request.Instance, columnsIn(request), action),
  }),
  defineAction({
    id: `${GROUP}.AutofitSingleColumn`,
    title: TITLE,
    parameters: COLUMN,
    errors: ERRORS,
    run: (request, action) => fitColumnsOf(request.Instance, columnIn(request), action),
  }),
  defineAction({
    id: `${GROUP}.AutofitAllRows`,
    title: TITLE,
    parameters: ALL,
    errors: FIT_ERRORS,
    run: ({ Instance }, action) => fitRowsOf(Instance, allRows(Instance), action),
  }),
  defineAction({
    id: `${GROUP}.AutofitRangeOfRows`,
    title: TITLE,
    parameters: ROWS,
    errors: ERRORS,
    run: (request, action) => fitRowsOf(request.Instance, rowsIn(request), action),
  }),
  defineAction({
    id: `${GROUP}.AutofitSingleRow`,
    title: TITLE,
    parameters: ROW,
    errors: ERRORS,
    run: (request, action) => fitRowsOf(request.Instance, rowIn(request), action),
  }),
  defineAction({
    id: `${GROUP}.ResizeAllColumns`,
    title: TITLE,
    parameters: { ...ALL, Width: integer() },
    errors: FIT_ERRORS,
    run: ({ Instance, Width }) => widen(Instance, allColumns(Instance), Width),
  }),
  defineAction({
    id: `${GROUP}.ResizeRangeOfColumns`,
    title: TITLE,
    parameters: { ...COLUMNS, Width: integer() },
    errors: ERRORS,
    run: (request) => widen(request.Instance, columnsIn(request), request.Width),
  }),
  defineAction({
    id: `${GROUP}.ResizeSingleColumn`,
    title: TITLE,
    parameters: { ...COLUMN, Width: integer() },
    errors: ERRORS,
    run: (request) => widen(request.Instance, columnIn(request), request.Width),
  }),
  defineAction({
    id: `${GROUP}.ResizeAllRows`,
    title: TITLE,
    parameters: { ...ALL, Height: integer() },
    errors: FIT_ERRORS,
    run: ({ Instance, Height }) => heighten(Instance, allRows(Instance), Height),
  }),
  defineAction({
    id: `${GROUP}.ResizeRangeOfRows`,
    title: TITLE,
    parameters: { ...ROWS, Height: integer() },
    errors: ERRORS,
    run: (request) => heighten(request.Instance, rowsIn(request), request.Height),
  }),
  defineAction({
    id: `${GROUP}.ResizeSingleRow`,
    title: TITLE,
    parameters: { ...ROW, Height: integer() },
    errors: ERRORS,
    run: (request) => heighten(request.Instance, rowIn(request), request.Height),
  }),
];
