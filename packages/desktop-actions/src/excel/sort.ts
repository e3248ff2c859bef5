import { type ActionContext, ActionError, type DataTable, defineAction, parameters, toText } from '@tandem/desktop-engine';
import { type CellRange, type SortKey, sortRows, type Worksheet } from '@tandem/office-files';
import { officeWork } from '../office/office-work.ts';
import { calculated } from './calculated.ts';
import { CELL_ERROR, NAME_ERROR, namedCells, rangeOf } from './cell-arguments.ts';
import { columnIn, type HeadedRange } from './find-column.ts';
import { CLOSED_ERROR, instance, type OpenWorkbook } from './open-workbook.ts';
import { tableOnSheet } from './tables.ts';

const { boolean, integer, table, text } = parameters;

const SORT_ERROR = 'SortCellsError';
const TITLE = 'Sort cells in Excel worksheet';
const SHARED = { Instance: instance(), SortParameters: table() } as const;
const HEADED = { ...SHARED, FirstRowIsHeader: boolean(false) } as const;
const ERRORS = [SORT_ERROR, CLOSED_ERROR];

/** Each row of the table is a rule: column and order. */
function keysOf(rules: DataTable, headed: HeadedRange): readonly SortKey[] {
  if (rules.rows.length === 0) throw new ActionError(SORT_ERROR, 'There is no rule to sort by. Add a column and its order.');
  return rules.rows.map(([column = '', order = '']) => ({
    column: columnIn(headed, toText(column), SORT_ERROR),
    isDescending: isDescending(toText(order)),
  }));
}

function isDescending(order: string): boolean {
  const written = order.split('.').at(-1)?.trim() ?? '';
  if (/^(desc(ending)?|2)$/i.test(written)) return true;
  if (/^(asc(ending)?|1)?$/i.test(written)) return false;
  throw new ActionError(SORT_ERROR, `'${order}' is no order to sort in. Write Ascending or Descending.`);
}

async function sort(open: OpenWorkbook, request: { readonly headed: HeadedRange; readonly rules: DataTable }, action: ActionContext) {
  const { headed, rules } = request;
  const { worksheet, rows } = headed;
  const keys = keysOf(rules, headed);
  for (const { column } of keys)
    await calculated(open, { worksheet, range: { ...rows, firstColumn: column, lastColumn: column } }, { action, errorId: SORT_ERROR });
  officeWork(SORT_ERROR, () => sortRows(worksheet, rows, keys));
  return {};
}

function headedRange(worksheet: Worksheet, range: CellRange, hasHeader: boolean): HeadedRange {
  const rows = hasHeader ? { ...range, firstRow: range.firstRow + 1 } : range;
  return { worksheet, header: hasHeader ? { ...range, lastRow: range.firstRow } : undefined, rows, isTable: false };
}

export const SORT_ACTIONS = [
  defineAction({
    id: 'Excel.SortCellsFromExcel.SortWorksheet',
    title: TITLE,
    parameters: HEADED,
    errors: ERRORS,
    run: async ({ Instance, SortParameters: rules, FirstRowIsHeader }, action) => {
      const range = Instance.sheet.usedRange();
      if (range === undefined) return {};
      return sort(Instance, { headed: headedRange(Instance.sheet, range, FirstRowIsHeader), rules }, action);
    },
  }),
  defineAction({
    id: 'Excel.SortCellsFromExcel.SortRangeCoordinates',
    title: TITLE,
    parameters: { ...HEADED, StartColumn: text(), StartRow: integer(), EndColumn: text(), EndRow: integer() },
    errors: [...ERRORS, CELL_ERROR],
    run: (request, action) => {
      const headed = headedRange(request.Instance.sheet, rangeOf(request), request.FirstRowIsHeader);
      return sort(request.Instance, { headed, rules: request.SortParameters }, action);
    },
  }),
  defineAction({
    id: 'Excel.SortCellsFromExcel.SortRangeNamedCell',
    title: TITLE,
    parameters: { ...HEADED, NamedCell: text() },
    errors: [...ERRORS, NAME_ERROR],
    run: ({ Instance, NamedCell, SortParameters: rules, FirstRowIsHeader }, action) => {
      Instance.checkOpen();
      const { worksheet, range } = namedCells(Instance, NamedCell);
      return sort(Instance, { headed: headedRange(worksheet, range, FirstRowIsHeader), rules }, action);
    },
  }),
  defineAction({
    id: 'Excel.SortCellsFromExcel.SortTable',
    title: TITLE,
    parameters: { ...SHARED, TableName: text() },
    errors: ERRORS,
    run: ({ Instance, TableName, SortParameters: rules }, action) => {
      const { worksheet, range, headerRows, totalsRows } = tableOnSheet(Instance, TableName, SORT_ERROR);
      const rows = { ...range, firstRow: range.firstRow + headerRows, lastRow: range.lastRow - totalsRows };
      const header = headerRows === 0 ? undefined : { ...range, lastRow: range.firstRow };
      return sort(Instance, { headed: { worksheet, header, rows, isTable: true }, rules }, action);
    },
  }),
];
