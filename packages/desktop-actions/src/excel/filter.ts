import { type ActionContext, ActionError, type DesktopValue, defineAction, parameters } from '@tandem/desktop-engine';
import type { CellRange, FilterCriterion, Worksheet } from '@tandem/office-files';
import { officeWork } from '../office/office-work.ts';
import { calculated } from './calculated.ts';
import { CELL_ERROR, NAME_ERROR, namedCells, rangeOf } from './cell-arguments.ts';
import { CONDITION_OPERATORS, conditionsCriterion, valuesCriterion } from './filter-criterion.ts';
import { type FilterTarget, sheetFilter, tableFilter } from './filter-target.ts';
import { CLOSED_ERROR, instance, type OpenWorkbook } from './open-workbook.ts';
import { tableOnSheet } from './tables.ts';

const { choice, integer, items, text } = parameters;

const FILTER_ERROR = 'FilterCellsError';
const TITLE = 'Filter cells in Excel worksheet';
const GROUP = 'Excel.FilterCellsFromExcel';
const ERRORS = [FILTER_ERROR, CLOSED_ERROR];

const SIMPLE = { Instance: instance(), Column: text(), SimpleFilterValues: items() } as const;
const ADVANCED = {
  Instance: instance(),
  Column: text(),
  AdvancedFilterFirstConditionOperator: choice(CONDITION_OPERATORS, 'Equal'),
  AdvancedFilterFirstConditionValue: text(''),
  AdvancedFilterLogicalOperator: choice(['IsOr', 'IsAnd'], 'IsOr'),
  AdvancedFilterSecondConditionOperator: choice(CONDITION_OPERATORS, 'None'),
  AdvancedFilterSecondConditionValue: text(''),
} as const;
const COORDINATES = { StartColumn: text(), StartRow: integer(), EndColumn: text(), EndRow: integer() } as const;

interface Filtered {
  readonly worksheet: Worksheet;
  readonly target: FilterTarget;
}

interface ColumnRequest {
  readonly Instance: OpenWorkbook;
  readonly Column: string;
}

type Coordinates = ColumnRequest & Parameters<typeof rangeOf>[0];

function onSheet({ Instance, Column }: ColumnRequest): Filtered {
  const worksheet = Instance.sheet;
  const range = worksheet.usedRange();
  if (range === undefined) throw new ActionError(FILTER_ERROR, `The worksheet '${worksheet.name}' is empty: there is nothing to filter.`);
  return onCells({ Instance, Column }, { worksheet, range });
}

function onRange(request: Coordinates): Filtered {
  return onCells(request, { worksheet: request.Instance.sheet, range: rangeOf(request) });
}

function onNamed(request: ColumnRequest & { readonly NamedCell: string }): Filtered {
  request.Instance.checkOpen();
  return onCells(request, namedCells(request.Instance, request.NamedCell));
}

function onCells(
  { Instance, Column: column }: ColumnRequest,
  cells: { readonly worksheet: Worksheet; readonly range: CellRange },
): Filtered {
  return { worksheet: cells.worksheet, target: sheetFilter(Instance.workbook, { ...cells, column, errorId: FILTER_ERROR }) };
}

function onTable({ Instance, Column, TableName }: ColumnRequest & { readonly TableName: string }): Filtered {
  const table = tableOnSheet(Instance, TableName, FILTER_ERROR);
  return { worksheet: table.worksheet, target: tableFilter(table, Column, FILTER_ERROR) };
}

type OwnCriterion = Exclude<FilterCriterion, { kind: 'other' }>;
type CriterionFor = (worksheet: Worksheet, column: CellRange) => OwnCriterion | undefined;

async function filter(
  open: OpenWorkbook,
  { worksheet, target }: Filtered,
  { action, criterionFor }: { readonly action: ActionContext; readonly criterionFor: CriterionFor },
) {
  const { filter: autoFilter, range, column } = target;
  const rows = { ...range, firstRow: range.firstRow + 1 };
  for (const one of new Set([column, ...autoFilter.filteredColumns]))
    await calculated(open, { worksheet, range: { ...rows, firstColumn: one, lastColumn: one } }, { action, errorId: FILTER_ERROR });
  const criterion = criterionFor(worksheet, { ...rows, firstColumn: column, lastColumn: column });
  if (criterion === undefined) autoFilter.clear(column);
  else officeWork(FILTER_ERROR, () => autoFilter.set(range, column, criterion));
  return {};
}

function simple(
  request: ColumnRequest & { readonly SimpleFilterValues: readonly DesktopValue[] },
  filtered: Filtered,
  action: ActionContext,
) {
  const wanted = request.SimpleFilterValues;
  if (wanted.length === 0) throw new ActionError(FILTER_ERROR, "There is no value to filter by. To show all rows use 'Clear filters'.");
  return filter(request.Instance, filtered, { action, criterionFor: (sheet, column) => valuesCriterion(sheet, column, wanted) });
}

function advanced(request: ColumnRequest & Parameters<typeof conditionsCriterion>[0], filtered: Filtered, action: ActionContext) {
  return filter(request.Instance, filtered, { action, criterionFor: () => conditionsCriterion(request) });
}

export const FILTER_ACTIONS = [
  defineAction({
    id: `${GROUP}.FilterSimpleWorksheet`,
    title: TITLE,
    parameters: SIMPLE,
    errors: ERRORS,
    run: (request, action) => simple(request, onSheet(request), action),
  }),
  defineAction({
    id: `${GROUP}.FilterSimpleTable`,
    title: TITLE,
    parameters: { ...SIMPLE, TableName: text() },
    errors: ERRORS,
    run: (request, action) => simple(request, onTable(request), action),
  }),
  defineAction({
    id: `${GROUP}.FilterSimpleRangeCoordinates`,
    title: TITLE,
    parameters: { ...SIMPLE, ...COORDINATES },
    errors: [...ERRORS, CELL_ERROR],
    run: (request, action) => simple(request, onRange(request), action),
  }),
  defineAction({
    id: `${GROUP}.FilterSimpleRangeNamedCell`,
    title: TITLE,
    parameters: { ...SIMPLE, NamedCell: text() },
    errors: [...ERRORS, NAME_ERROR],
    run: (request, action) => simple(request, onNamed(request), action),
  }),
  defineAction({
    id: `${GROUP}.FilterAdvancedWorksheet`,
    title: TITLE,
    parameters: ADVANCED,
    errors: ERRORS,
    run: (request, action) => advanced(request, onSheet(request), action),
  }),
  defineAction({
    id: `${GROUP}.FilterAdvancedTable`,
    title: TITLE,
    parameters: { ...ADVANCED, TableName: text() },
    errors: ERRORS,
    run: (request, action) => advanced(request, onTable(request), action),
  }),
  defineAction({
    id: `${GROUP}.FilterAdvancedRangeCoordinates`,
    title: TITLE,
    parameters: { ...ADVANCED, ...COORDINATES },
    errors: [...ERRORS, CELL_ERROR],
    run: (request, action) => advanced(request, onRange(request), action),
  }),
  defineAction({
    id: `${GROUP}.FilterAdvancedRangeNamedCell`,
    title: TITLE,
    parameters: { ...ADVANCED, NamedCell: text() },
    errors: [...ERRORS, NAME_ERROR],
    run: (request, action) => advanced(request, onNamed(request), action),
  }),
];
