import { DataTable, type DesktopAction, defineAction, parameters, toText } from '@tandem/desktop-engine';
import { matchesOf, type Pattern, patternOf, plainPattern, replaceAllBy } from '../machine/pattern.ts';
import { COLUMN_ERRORS, columnOf } from './table-column.ts';

const { boolean, table, tablePlace, text } = parameters;

const TITLE = 'Find or replace in data table';
const PATTERN_ERROR = 'InvalidRegularExpressionError';
const FIND = { DataTable: table(), AllMatches: boolean(true), ValueToFind: text() } as const;
const REPLACE = { ...FIND, DataTable: tablePlace(), TextToReplaceWith: text() } as const;
const PLAIN = { MatchCase: boolean(false), MatchEntireCellContents: boolean(false) } as const;
const COLUMN = { ColumnNameOrIndex: text() } as const;

/** How a cell is searched, and what it becomes when its text is replaced. */
interface CellSearch {
  readonly isMatch: (cell: string) => boolean;
  readonly replaced: (cell: string, replacement: string) => string;
}

interface PlainRequest {
  readonly ValueToFind: string;
  readonly MatchCase: boolean;
  readonly MatchEntireCellContents: boolean;
}

/** An empty text is only found in empty cells. */
function plainSearch({ ValueToFind, MatchCase, MatchEntireCellContents }: PlainRequest): CellSearch {
  const fold = (value: string) => (MatchCase ? value : value.toLowerCase());
  const wanted = fold(ValueToFind);
  if (MatchEntireCellContents || wanted === '')
    return { isMatch: (cell) => fold(cell) === wanted, replaced: (_, replacement) => replacement };
  const pattern = plainPattern(ValueToFind, !MatchCase);
  return {
    isMatch: (cell) => fold(cell).includes(wanted),
    replaced: (cell, replacement) => replaceAllBy(pattern, cell, replacement),
  };
}

function patternSearch({ ValueToFind }: { readonly ValueToFind: string }): CellSearch {
  const pattern: Pattern = patternOf(ValueToFind, false);
  return {
    isMatch: (cell) => matchesOf(pattern, cell, 0).length > 0,
    replaced: (cell, replacement) => replaceAllBy(pattern, cell, replacement),
  };
}

interface TableSearch {
  readonly search: CellSearch;
  /** By name or number; all of them when undefined. */
  readonly column?: string;
  readonly all: boolean;
  /** What the found text becomes; undefined only finds. */
  readonly replacement?: string;
}

/** Where the cells are that match, row by row, as a table of numbers from 0. */
function searchTable(data: DataTable, { search, column, all, replacement }: TableSearch): { readonly DataTableMatches: DataTable } {
  const only = column === undefined ? undefined : columnOf(data, column);
  const places: number[][] = [];
  for (const [row, cells] of data.rows.entries()) {
    for (const [at, cell] of cells.entries()) {
      if ((only !== undefined && at !== only) || !search.isMatch(toText(cell))) continue;
      places.push([row, at]);
      if (replacement !== undefined) cells[at] = search.replaced(toText(cell), replacement);
      if (!all) return { DataTableMatches: new DataTable(['Row', 'Column'], places) };
    }
  }
  return { DataTableMatches: new DataTable(['Row', 'Column'], places) };
}

const OUTPUTS = ['DataTableMatches'] as const;
const ID = 'Variables.FindOrReplaceInDataTable';

export const FIND_REPLACE_ACTIONS: readonly DesktopAction[] = [
  defineAction({
    id: `${ID}.FindItemInDataTableEverywhere`,
    title: TITLE,
    parameters: { ...FIND, ...PLAIN },
    outputs: OUTPUTS,
    run: (request) => searchTable(request.DataTable, { search: plainSearch(request), all: request.AllMatches }),
  }),
  defineAction({
    id: `${ID}.FindItemInDataTableByColumnIndex`,
    title: TITLE,
    parameters: { ...FIND, ...PLAIN, ...COLUMN },
    outputs: OUTPUTS,
    errors: COLUMN_ERRORS,
    run: (request) =>
      searchTable(request.DataTable, { search: plainSearch(request), column: request.ColumnNameOrIndex, all: request.AllMatches }),
  }),
  defineAction({
    id: `${ID}.FindItemInDataTableWithRegexEverywhere`,
    title: TITLE,
    parameters: FIND,
    outputs: OUTPUTS,
    errors: [PATTERN_ERROR],
    run: (request) => searchTable(request.DataTable, { search: patternSearch(request), all: request.AllMatches }),
  }),
  defineAction({
    id: `${ID}.FindItemInDataTableWithRegexByColumnIndex`,
    title: TITLE,
    parameters: { ...FIND, ...COLUMN },
    outputs: OUTPUTS,
    errors: [PATTERN_ERROR, ...COLUMN_ERRORS],
    run: (request) =>
      searchTable(request.DataTable, { search: patternSearch(request), column: request.ColumnNameOrIndex, all: request.AllMatches }),
  }),
  defineAction({
    id: `${ID}.ReplaceItemInDataTableEverywhere`,
    title: TITLE,
    parameters: { ...REPLACE, ...PLAIN },
    outputs: OUTPUTS,
    run: (request) => {
      const { DataTable: place, AllMatches: all, TextToReplaceWith: replacement } = request;
      return searchTable(place.value, { search: plainSearch(request), all, replacement });
    },
  }),
  defineAction({
    id: `${ID}.ReplaceItemInDataTableByColumnIndex`,
    title: TITLE,
    parameters: { ...REPLACE, ...PLAIN, ...COLUMN },
    outputs: OUTPUTS,
    errors: COLUMN_ERRORS,
    run: (request) => {
      const { DataTable: place, AllMatches: all, TextToReplaceWith: replacement, ColumnNameOrIndex: column } = request;
      return searchTable(place.value, { search: plainSearch(request), column, all, replacement });
    },
  }),
  defineAction({
    id: `${ID}.ReplaceItemInDataTableWithRegexEverywhere`,
    title: TITLE,
    parameters: REPLACE,
    outputs: OUTPUTS,
    errors: [PATTERN_ERROR],
    run: (request) => {
      const { DataTable: place, AllMatches: all, TextToReplaceWith: replacement } = request;
      return searchTable(place.value, { search: patternSearch(request), all, replacement });
    },
  }),
  defineAction({
    id: `${ID}.ReplaceItemInDataTableWithRegexByColumnIndex`,
    title: TITLE,
    parameters: { ...REPLACE, ...COLUMN },
    outputs: OUTPUTS,
    errors: [PATTERN_ERROR, ...COLUMN_ERRORS],
    run: (request) => {
      const { DataTable: place, AllMatches: all, TextToReplaceWith: replacement, ColumnNameOrIndex: column } = request;
      return searchTable(place.value, { search: patternSearch(request), column, all, replacement });
    },
  }),
];
