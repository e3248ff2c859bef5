import { ActionError, defineAction, parameters } from '@tandem/desktop-engine';
import { type CellRange, pivotTablesOf, type WorksheetTable } from '@tandem/office-files';
import { CLOSED_ERROR, instance, type OpenWorkbook } from './open-workbook.ts';

const { boolean, text } = parameters;

const TABLE_RANGE_ERROR = 'GetTableRangeError';

/**
 * The table of the active worksheet with that name.
 *
 * @throws ActionError `errorId`
 */
export function tableOnSheet({ workbook, sheet }: OpenWorkbook, name: string, errorId: string): WorksheetTable {
  const found = workbook.table(name.trim());
  if (found?.worksheet === sheet) return found;
  throw new ActionError(errorId, missing('table', { name, sheet: sheet.name, elsewhere: found?.worksheet.name }));
}

function pivotRange({ workbook, sheet }: OpenWorkbook, name: string): CellRange {
  const pivots = pivotTablesOf(workbook, sheet);
  const found = pivots.find((pivot) => pivot.name.toLowerCase() === name.trim().toLowerCase());
  if (found !== undefined) return found.range;
  throw new ActionError(TABLE_RANGE_ERROR, missing('pivot table', { name, sheet: sheet.name, elsewhere: undefined }));
}

function missing(what: string, where: { readonly name: string; readonly sheet: string; readonly elsewhere: string | undefined }): string {
  const { name, sheet, elsewhere } = where;
  const remedy = elsewhere === undefined ? 'Check its name.' : `It is on the worksheet '${elsewhere}': activate that one first.`;
  return `The worksheet '${sheet}' has no ${what} '${name}'. ${remedy}`;
}

export const TABLE_ACTIONS = [
  defineAction({
    id: 'Excel.GetTableRange',
    title: 'Get table range from Excel worksheet',
    parameters: { Instance: instance(), TableName: text(), IsPivot: boolean(false) },
    outputs: ['FirstColumnIndex', 'FirstRowIndex', 'LastColumnIndex', 'LastRowIndex'],
    errors: [TABLE_RANGE_ERROR, CLOSED_ERROR],
    run: ({ Instance, TableName, IsPivot }) => {
      const { firstColumn, firstRow, lastColumn, lastRow } = IsPivot
        ? pivotRange(Instance, TableName)
        : tableOnSheet(Instance, TableName, TABLE_RANGE_ERROR).range;
      return { FirstColumnIndex: firstColumn, FirstRowIndex: firstRow, LastColumnIndex: lastColumn, LastRowIndex: lastRow };
    },
  }),
];
