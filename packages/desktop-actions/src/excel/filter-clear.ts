import { ActionError, defineAction, parameters } from '@tandem/desktop-engine';
import { AutoFilter, type CellRange } from '@tandem/office-files';
import { headedRange, tableFilter } from './filter-target.ts';
import { findColumn } from './find-column.ts';
import { CLOSED_ERROR, instance, type OpenWorkbook } from './open-workbook.ts';
import { tableOnSheet } from './tables.ts';

const { text } = parameters;

const CLEAR_FILTER_ERROR = 'ClearFilterError';
const TITLE = 'Clear filters in Excel worksheet';
const ERRORS = [CLEAR_FILTER_ERROR, CLOSED_ERROR];

interface SheetFilter {
  readonly filter: AutoFilter;
  readonly range: CellRange;
}

/** The filter of the worksheet itself and those of its tables. */
function filtersOn({ workbook, sheet }: OpenWorkbook): readonly SheetFilter[] {
  const filters = [AutoFilter.ofSheet(workbook, sheet), ...workbook.tables(sheet).map((table) => AutoFilter.ofTable(table))];
  return filters.flatMap((filter) => (filter.range === undefined ? [] : [{ filter, range: filter.range }]));
}

function clearColumn(open: OpenWorkbook, written: string): Record<never, never> {
  const found = filtersOn(open).flatMap(({ filter, range }) => {
    const column = findColumn(headedRange(open.sheet, range, false), written);
    return column === undefined ? [] : [{ filter, column }];
  });
  if (found.length === 0)
    throw new ActionError(
      CLEAR_FILTER_ERROR,
      `No filter of the worksheet '${open.sheet.name}' has a column '${written}'. Check the column.`,
    );
  for (const { filter, column } of found) filter.clear(column);
  return {};
}

export const CLEAR_FILTER_ACTIONS = [
  defineAction({
    id: 'Excel.ClearFilterFromExcel.ClearFilterWorksheet',
    title: TITLE,
    parameters: { Instance: instance() },
    errors: [CLOSED_ERROR],
    run: ({ Instance }) => {
      for (const { filter } of filtersOn(Instance)) filter.clear();
      return {};
    },
  }),
  defineAction({
    id: 'Excel.ClearFilterFromExcel.ClearFilterSpecificColumnWorksheet',
    title: TITLE,
    parameters: { Instance: instance(), Column: text() },
    errors: ERRORS,
    run: ({ Instance, Column }) => clearColumn(Instance, Column),
  }),
  defineAction({
    id: 'Excel.ClearFilterFromExcel.ClearFilterTable',
    title: TITLE,
    parameters: { Instance: instance(), TableName: text() },
    errors: ERRORS,
    run: ({ Instance, TableName }) => {
      AutoFilter.ofTable(tableOnSheet(Instance, TableName, CLEAR_FILTER_ERROR)).clear();
      return {};
    },
  }),
  defineAction({
    id: 'Excel.ClearFilterFromExcel.ClearFilterTableSpecificColumn',
    title: TITLE,
    parameters: { Instance: instance(), TableName: text(), Column: text() },
    errors: ERRORS,
    run: ({ Instance, TableName, Column }) => {
      const table = tableOnSheet(Instance, TableName, CLEAR_FILTER_ERROR);
      const { filter, column } = tableFilter(table, Column, CLEAR_FILTER_ERROR);
      filter.clear(column);
      return {};
    },
  }),
];
